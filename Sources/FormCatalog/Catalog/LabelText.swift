import FormMarkup

/// A label, which texts of upstream may give with a little HTML.
package enum LabelText {
  /// The label without tags, and without the asterisk that marks some as mandatory.
  package static func plain(_ text: String) -> String {
    let plain = hasMarkup(text) ? MarkupParser.parse(text, as: .line).plainText : text
    guard plain.hasSuffix("*") || plain.last?.isWhitespace ?? false else { return plain }
    let end = plain.lastIndex { $0 != "*" && !$0.isWhitespace }
    return end.map { String(plain[...$0]) } ?? plain
  }

  static func hasMarkup(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }
}
