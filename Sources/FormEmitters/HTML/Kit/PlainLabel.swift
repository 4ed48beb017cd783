/// Labels as a letter or a printed sheet shows them: on one line, without pictograms, and without the bars that set a
/// part apart on a screen (« Actes et bilans | 🔐 »).
enum PlainLabel {
  static func of(_ label: String) -> String {
    let line = OneLine.of(label)
    var words = ""
    for scalar in line.unicodeScalars where !isPictogram(scalar) { words.unicodeScalars.append(scalar) }
    guard words.contains("|") || words != line else { return line }
    let parts = words.split(separator: "|").map { OneLine.of(String($0.drop { $0 == " " })) }.map { part in
      part.last == " " ? String(part.dropLast()) : part
    }
    let plain = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }.joined(separator: " – ")
    return plain.isEmpty ? line : plain
  }

  private static func isPictogram(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // A selector of variants and the joiner of pictograms (Unicode Technical Standard #51).
    case 0xFE0F, 0x200D: true
    // Below are signs of texts that may also be drawn, such as ©, ™ and ↔.
    case 0x2300...: scalar.properties.isEmoji
    default: false
    }
  }
}
