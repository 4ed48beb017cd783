extension String {
  /// The text without ASCII spaces and control characters at either end.
  package var trimmingSpaces: String {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }), let end = utf8.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(self[start...end])
  }
}
