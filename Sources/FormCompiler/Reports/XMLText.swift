import FormSource

/// The little XML 1.0 that reports need.
enum XMLText {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

  /// `<name a="…" b="…"`, not yet closed.
  static func start(_ name: String, _ attributes: [(String, String)]) -> String {
    "<\(name)" + attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  /// Text that is safe both between tags and between double quotes.
  ///
  /// White space other than the space is written as a reference, since parsers turn it into spaces in attributes; so is
  /// what would act on a terminal.
  /// Characters that XML 1.0 forbids altogether (section 2.2) become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default:
        let isShown = PrintedText.shown(scalar) == scalar
        result += isShown ? String(scalar) : "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      }
    }
    return result
  }
}
