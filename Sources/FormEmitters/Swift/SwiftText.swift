/// Texts of a definition, escaped for Swift source: no text can end its literal or its comment.
enum SwiftText {
  /// A string literal.
  static func literal(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    var result = "\""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPlain(scalar, isFirst: index == 0): result.unicodeScalars.append(scalar)
      default: result += escape(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text needs no escaping; most do not.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isPlain($0, isFirst: true) && $0 != "\"" && $0 != "\\" }
  }

  /// The lines of a documentation comment, slashes included; none where there is no text.
  static func comment(_ paragraphs: [String?], indent: Int) -> [String] {
    let lead = String(repeating: " ", count: indent) + "///"
    var lines: [String] = []
    for paragraph in paragraphs {
      let own = self.lines(of: paragraph ?? "")
      if own.isEmpty { continue }
      if !lines.isEmpty { lines.append(lead) }
      for line in own { lines.append("\(lead) \(line)") }
    }
    return lines
  }

  /// The lines that are not blank, trimmed.
  private static func lines(of text: String) -> [String] {
    if isPlain(text), let first = text.utf8.first, let last = text.utf8.last {
      // Spaces of other kinds are not plain.
      if first != UInt8(ascii: " "), last != UInt8(ascii: " ") { return [text] }
    }
    return text.unicodeScalars.split { isLineBreak($0) }.compactMap { line in
      let start = line.drop { $0.properties.isWhitespace }
      guard let end = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
      var result = ""
      for (index, scalar) in start[...end].enumerated() {
        if scalar == "\t" {
          result += " "
        } else if isPlain(scalar, isFirst: index == 0) || scalar.properties.generalCategory == .spaceSeparator {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar)
        }
      }
      return result
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a reader sees which character it is: not a control, direction mark or unusual space.
  private static func isPlain(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    // The letters of the languages of Western and Central Europe.
    if 0xC0...0x24F ~= scalar.value { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned, .surrogate:
      return false
    case .nonspacingMark, .enclosingMark, .spacingMark: return !isFirst
    default: return true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
