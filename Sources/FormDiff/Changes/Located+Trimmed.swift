import FormCatalog
import FormSource

extension Located<String> {
  /// The text without blanks and line breaks at its ends, which nobody sees; no-break spaces are somebody’s intention.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n", "\r"].contains(scalar) }
    var text = value.unicodeScalars[...]
    while text.last.map(isBlank) ?? false { text.removeLast() }
    return String(text.drop(while: isBlank))
  }
}
