/// How the lines of a file end.
enum LineEnd {
  /// As the first one does: Windows writes CRLF.
  static func text(in bytes: [UInt8]) -> String {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
    return bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}
