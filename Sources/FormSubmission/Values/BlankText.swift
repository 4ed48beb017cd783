/// Texts without content: empty, or white space only.
public enum BlankText {
  /// The code points of white space (Unicode property `White_Space`), in ascending order. JSON Schema and the browser
  /// use the same.
  public static let ranges: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ]

  /// Whether a text is empty or contains only white space.
  public static func isBlank(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where !isSpace(scalar.value) { return false }
    return true
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (0x09...0x0D).contains(scalar) }
    return ranges.contains { $0.contains(scalar) }
  }
}
