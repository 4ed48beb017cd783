import FormSource
import FormSyntax

/// Writes texts that a project reads back unchanged, as people write them (and as Prettier leaves them): YAML 1.1, and
/// before it ERB, which expands every `<%` of a file but one that is written `<%%`.
package enum YAMLText {
  /// A text after its key: plain where that is safe, between quotes, or as a literal block of lines.
  /// - Parameters:
  ///   - text: the text to write.
  ///   - indent: the indentation of a block’s lines.
  /// - Returns: one or more lines, the first of which follows the key; no line break at the end.
  package static func scalar(_ text: String, indent: Int) -> String {
    let text = withLiteralTags(text)
    if text.utf8.contains(UInt8(ascii: "\n")), let block = literal(text, indent: indent) { return block }
    if isPlain(text) { return text }
    let isSingle = text.contains("\"") && text.unicodeScalars.allSatisfy(isPrintable)
    return isSingle ? singleQuoted(text) : doubleQuoted(text)
  }

  /// A key, between quotes if it would not be read as text otherwise (`3d`, `no`).
  static func key(_ name: String) -> String {
    let name = withLiteralTags(name)
    return isPlain(name) ? name : doubleQuoted(name)
  }

  /// A text between double quotes, for `{ … }`.
  static func quoted(_ text: String) -> String { doubleQuoted(withLiteralTags(text)) }

  /// What vault `key` gives, and until deployment a text, as an embedded expression of upstream’s files.
  static func credential(_ key: String, default fallback: String) -> String {
    // Read last to first: YAML reads what Ruby gives, and Ruby what ERB leaves between `<%=` and `%>`.
    let yaml = doubleQuoted(fallback).dropFirst().dropLast()
    let ruby = String(yaml).replacingExactly("\\", with: "\\\\").replacingExactly("'", with: "\\'")
      .replacingExactly("%>", with: "%%>")
    return "\"<%= Rails.application.credentials.\(key) || '\(ruby)' %>\""
  }

  private static func withLiteralTags(_ text: String) -> String { text.replacingExactly("<%", with: "<%%") }

  /// Single quotes, for a text that contains double quotes and nothing to escape.
  private static func singleQuoted(_ text: String) -> String { "'\(text.replacingExactly("'", with: "''"))'" }

  /// A text between double quotes (YAML 1.1, 5.7), safe for any content.
  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where !isPrintable(scalar): result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let (mark, length) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16, uppercase: true)
    return "\\" + mark + String(repeating: "0", count: length - digits.count) + digits
  }

  /// A literal block (`|`). Nil if a block cannot contain the lines unchanged.
  private static func literal(_ text: String, indent: Int) -> String? {
    let body = text.trimmedOfSpaces
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let isRepresentable =
      lines.allSatisfy { line in line.unicodeScalars.allSatisfy { isPrintable($0) && $0 != "\r" } }
      && !(lines.first?.first?.isWhitespace ?? true)
    guard isRepresentable else { return nil }
    let margin = String(repeating: " ", count: indent)
    // Spaces at the end of a line are never intended, and editors remove them.
    let written = lines.map { line -> String in
      let trimmed = line.reversed().drop { $0.isWhitespace }.reversed()
      return trimmed.isEmpty ? "" : margin + String(trimmed)
    }
    return (text.hasSuffix("\n") ? "|" : "|-") + "\n" + written.joined(separator: "\n")
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all of a text needs no lookup in Unicode’s tables.
    if (0x20..<0x7F).contains(scalar.value) || (0xC0...0x17F).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    // libyaml takes it for a byte order mark anywhere.
    default: scalar.value != 0xFEFF
    }
  }

  /// Whether a text is read back unchanged without quotes where a line ends with it; between brackets or braces, a comma
  /// would end it.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !indicators.contains(first), !isSpace(first), !isSpace(last), last != ":", PlainScalar.isText(text)
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar), scalar != "\n" else { return false }
      switch scalar {
      case "[", "]", "{", "}": if previous != " " { return false }
      case " ": if previous == ":" { return false }
      case "#": if isSpace(previous) { return false }
      default: break
      }
      previous = scalar
    }
    return true
  }

  /// What a plain scalar does not begin with.
  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`<=~".unicodeScalars)

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    (0x21..<0x7F).contains(scalar.value) ? false : scalar.properties.isWhitespace
  }
}
