/// Tokens of JSON pointers (RFC 6901): `~` is written `~0`, `/` is written `~1`.
extension String {
  /// The text as a token.
  package var escapedForPointer: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The text of which this is the token.
  init(pointerToken token: Substring) {
    var rest = token.unicodeScalars[...]
    self = ""
    while let character = rest.popFirst() {
      guard character == "~", let next = rest.first, next == "0" || next == "1" else {
        unicodeScalars.append(character)
        continue
      }
      unicodeScalars.append(next == "0" ? "~" : "/")
      rest.removeFirst()
    }
  }
}

extension Substring {
  /// The text of which this is the token.
  package var unescapedFromPointer: String { String(pointerToken: self) }
}
