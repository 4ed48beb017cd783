/// Names and labels on one line: they may be any text, and the subject of a letter has no second line.
package enum OneLine {
  /// The text on one line, single-spaced, without control characters and without characters that change the writing
  /// direction (Unicode, `Bidi_Control`), which could disguise one name as another.
  package static func of(_ text: String) -> String {
    var result = ""
    var isGap = false
    for scalar in text.unicodeScalars {
      if isDropped(scalar) { continue }
      if scalar == " " || isBreak(scalar) {
        isGap = !result.isEmpty
        continue
      }
      if isGap { result.append(" ") }
      isGap = false
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Whether it is a control character (Unicode, `General_Category=Cc`, which never gains any) or separates lines.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
