import FormSource

/// What a person wrote in a cell, as far as a spreadsheet left it.
enum CellText {
  /// The text of a cell without the signs that nobody sees.
  /// - Throws: `AnswerProblem`, for a cell that a spreadsheet would compute, or failed to (OWASP, CSV injection), for one whose
  ///   letters were lost on the way, and for one that says to look elsewhere.
  static func read(_ cell: String, isOneLine: Bool) throws(AnswerProblem) -> String {
    if isDamaged(cell) { throw damaged }
    var text = String(visible(cell).trimmedOfSpaces)
    if cell.utf8.first == UInt8(ascii: "\t") || isComputed(text) { throw formula }
    if isDitto(text) { throw ditto }
    if text.utf8.first == UInt8(ascii: "'") {
      // Typed before a number, it keeps a spreadsheet from computing it.
      guard let second = text.utf8.dropFirst().first, isDigit(second) || second == UInt8(ascii: "+") else {
        throw apostrophe
      }
      text.removeFirst()
    }
    guard isOneLine, text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map(\.trimmedOfSpaces).joined(separator: " ")
  }

  /// Whether a cell says nothing: it is empty, or has one of the signs that people put where there is nothing to say.
  static func isBlank(_ cell: String) -> Bool {
    let text = visible(cell).trimmedOfSpaces
    return text.isEmpty || text == "NULL" || text.utf8.count <= 16 && blanks.contains(AnswerText.folded(String(text)))
  }

  private static let blanks: Set = [
    "-", "--", "–", "—", ".", "…", "?", "/", "n/a", "n.a.", "néant", "neant", "(vide)", "s/o", "sans objet",
  ]

  /// A text without byte order marks, zero-width spaces, soft hyphens and marks of direction, which come along when a text
  /// is copied, and with line ends as such that Excel has written as `_x000D_` (ECMA-376, part 1, ST_Xstring).
  static func visible(_ text: String) -> String {
    let text =
      text.occursExactly("_x000D_")
      ? text.replacing("_x000D_\n", with: "\n").replacing("_x000D_", with: "\n") : text
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !hidden.contains($0) }))
  }

  private static let hidden: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}",
  ]

  /// Whether letters were lost (U+FFFD), or UTF-8 was read as Windows-1252: “Ã©” for “é”, “â€™” for “’”.
  private static func isDamaged(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { place in
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      switch scalars[place] {
      case "\u{FFFD}": return true
      case "Ã", "Â": return (0x80...0xBF).contains(next.value) || TableText.isHighInWindows1252(next)
      case "â": return next == "€"
      // “Å“” for “œ”.
      case "Å": return next == "“"
      default: return false
      }
    }
  }

  private static let damaged = AnswerProblem(
    fr: "cette case a perdu des lettres, lue ou enregistrée dans un autre encodage",
    en: "letters of this cell were lost, as it was read or saved in another encoding",
    advice: Words(fr: "exportez de nouveau le tableau, en CSV UTF-8", en: "export the table again, as CSV in UTF-8")
  )

  private static func isComputed(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    // An arrow begins a text.
    case UInt8(ascii: "="): return text.utf8.dropFirst().first != UInt8(ascii: ">")
    case UInt8(ascii: "@"): return text.utf8.contains(UInt8(ascii: "("))
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return text.utf8.dropFirst().first.map { !isDigit($0) && !" >\r\n".utf8.contains($0) } ?? false
    // “#REF!”, “#NOM?”, “#N/A”, and “####” where a column is too narrow.
    case UInt8(ascii: "#"):
      return text.hasSuffix("!") || text.hasSuffix("?") || text.hasPrefix("#N/")
        || text.utf8.count > 1 && text.utf8.allSatisfy { $0 == first }
    // LibreOffice numbers its errors: “Err:508”.
    case UInt8(ascii: "E"): return text.hasPrefix("Err:") && text.utf8.dropFirst(4).allSatisfy(isDigit)
    default: return false
    }
  }

  /// Whether a cell repeats another one, as people write it: the same would be read there by a person, not here.
  private static func isDitto(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let folded = AnswerText.folded(text)
    return ["idem", "id.", "ibid.", "\"", "''", "〃", "«\u{A0}»", "« »"].contains(folded)
      || ["cf. ligne ", "cf ligne ", "voir ligne ", "idem ligne ", "idem que ligne "].contains { folded.hasPrefix($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let formula = AnswerProblem(
    fr: "cette case contient une formule, ou le résultat manqué d’une formule",
    en: "this cell contains a formula, or the error of one",
    advice: Words(fr: "mettez-y la valeur elle-même", en: "write the value itself")
  )

  private static let ditto = AnswerProblem(
    fr: "cette case renvoie à une autre",
    en: "this cell refers to another one",
    advice: Words(fr: "répétez-y la valeur", en: "repeat the value")
  )

  private static let apostrophe = AnswerProblem(
    fr: "cette case commence par l’apostrophe qui marque un texte dans un tableur",
    en: "this cell begins with the apostrophe that marks a text in a spreadsheet",
    advice: Words(fr: "retirez-la", en: "remove it")
  )
}
