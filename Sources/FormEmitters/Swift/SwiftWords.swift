/// Splits a value into words made of letters and digits that a Swift name may contain.
enum SwiftWords {
  /// The maximum length of a name, in characters.
  private static let maximumLength = 100

  /// - Parameter text: any text.
  /// - Returns: its words without accents, or the Unicode names of its characters if it has no letter or digit; never
  ///   empty.
  static func of(_ text: String) -> [String] {
    if text.isEmpty { return ["empty"] }
    if let words = ascii(text), !words.isEmpty { return words }
    let plain = words(text) { letters(of: $0) }
    if !plain.isEmpty { return plain }
    let named = words(text) { " " + name(of: $0) + " " }
    return named.isEmpty ? ["blank"] : named
  }

  /// The runs of letters and digits of a short ASCII text; nil for any other text.
  private static func ascii(_ text: String) -> [String]? {
    let text = text.utf8
    guard text.count <= maximumLength, text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return text.split { !isLetterOrDigit($0) }.map { String(Substring($0)) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func words(_ text: String, _ spelling: (Unicode.Scalar) -> String) -> [String] {
    var words: [String] = []
    var word = ""
    var length = 0
    for scalar in text.unicodeScalars {
      for letter in spelling(scalar) {
        guard letter.isLetter || letter.isNumber else {
          if !word.isEmpty { words.append(word) }
          word = ""
          continue
        }
        word.append(letter)
        length += 1
      }
      if length >= maximumLength { break }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// An ASCII letter or digit itself, a Latin letter without its accent, or a space for anything else.
  private static func letters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return String(scalar)
    case "ß": return "ss"
    case _ where scalar.isASCII: return " "
    case _ where scalar.properties.generalCategory == .nonspacingMark: return ""
    default: return latin(scalar) ?? " "
    }
  }

  /// The base letter, taken from the character's Unicode name: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let parts = name.split(separator: " ")
    guard parts.count >= 4, parts[0] == "LATIN", parts[2] == "LETTER" || parts[2] == "LIGATURE", parts[3].count <= 2
    else { return nil }
    return parts[1] == "SMALL" ? parts[3].lowercased() : parts[3].prefix(1) + parts[3].dropFirst().lowercased()
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let name = scalar.properties.name ?? ""
    let ascii = name.lowercased().unicodeScalars.map { $0.isASCII ? String($0) : " " }.joined()
    return ascii.isEmpty ? "u" + String(scalar.value, radix: 16) : ascii.split(separator: "-").joined(separator: " ")
  }
}
