import FormMarkup
import FormSource

/// A label, which texts of upstream may give with a little HTML.
package enum LabelText {
  /// The label without tags, and without the asterisk that marks some as mandatory.
  package static func plain(_ text: String) -> String {
    let plain = hasMarkup(text) ? MarkupParser.parse(text, as: .line).plainText : text
    let scalars = plain.unicodeScalars
    guard scalars.last.map(isTrailing) ?? false, let end = scalars.lastIndex(where: { !isTrailing($0) }) else {
      return plain
    }
    return String(scalars[...end])
  }

  private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "*" || scalar.properties.isWhitespace
  }

  static func hasMarkup(_ text: String) -> Bool {
    text.withBytes { $0.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } }
  }
}
