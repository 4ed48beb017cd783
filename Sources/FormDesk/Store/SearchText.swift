#if Desk
/// Texts as the search knows them: accents, capitals and ligatures do not count.
enum SearchText {
  /// In Unicode scalars: no name is longer.
  private static let longest = 200

  static func folded(_ text: String) -> String {
    text.replacing("œ", with: "oe").replacing("Œ", with: "OE").replacing("æ", with: "ae").replacing("Æ", with: "AE")
  }

  /// What somebody typed, without what goes beyond any name.
  static func cut(_ typed: String) -> String {
    String(String.UnicodeScalarView(typed.unicodeScalars.prefix(longest)))
  }

  /// What finds the texts in which each word that somebody typed begins a word; nil for no word. Nothing of it is syntax.
  static func pattern(_ typed: String) -> String? {
    let scalars = folded(cut(typed)).unicodeScalars
    var words = scalars.split { !isOfWord($0) }.map { String(String.UnicodeScalarView($0)) }
    // A SIRET or SIREN in groups of digits is one number.
    let digits = words.joined()
    if digits.utf8.count >= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }) { words = [digits] }
    return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  /// As SQLite’s tokenizer `unicode61` has it.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .privateUse:
      true
    case .spacingMark, .enclosingMark, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .unassigned:
      false
    @unknown default: false
    }
  }

  /// A word that stands for a value and for nothing else: letters and digits alone, which the search does not take apart.
  static func facet(_ kind: String, _ value: String) -> String {
    "x\(kind)x" + value.utf8.map { byte in String(Int(byte) + 256, radix: 16).dropFirst() }.joined()
  }
}
#endif
