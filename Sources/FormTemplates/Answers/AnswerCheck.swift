import FormSource
import FormSubmission
import FormSyntax

/// The checks of an answer by itself. The terminal runs them on each answer as it is given, the reader on all of them.
package enum AnswerCheck {
  /// Fourteen digits, the last of which is a check digit; spaces between them are allowed.
  package static func siret(_ text: String) -> AnswerProblem? {
    let digits = compact(text)
    let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || ",+eE".utf8.contains($0) }
    // Not shown: it may be somebody’s address.
    guard isNumber else {
      return AnswerProblem(
        fr: "ce n’est pas un SIRET",
        en: "this is not a SIRET",
        advice: Words(fr: "écrivez quatorze chiffres", en: "write fourteen digits")
      )
    }
    if isDecimal(text) {
      return AnswerProblem(
        fr: "le tableur a fait un nombre de ce SIRET (\(Quoted(text).french))",
        en: "the spreadsheet has made a number of this SIRET (\(Quoted(text).english))",
        advice: asText
      )
    }
    if isScientific(digits) {
      return AnswerProblem(
        fr: "le tableur a arrondi ce SIRET (\(Quoted(text).french))",
        en: "the spreadsheet has rounded this SIRET (\(Quoted(text).english))",
        advice: asText
      )
    }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count == 14 else {
      let count = digits.utf8.filter { (0x30...0x39).contains($0) }.count
      return AnswerProblem(
        fr: "un SIRET a 14 chiffres\u{A0}: \(Quoted(text).french) en a \(count)",
        en: "a SIRET has 14 digits: \(Quoted(text).english) has \(count)",
        advice: count == 9 ? Words(fr: "c’est un SIREN\u{A0}: ajoutez le NIC", en: "this is a SIREN: add the NIC") : nil
      )
    }
    if SIRET.isValid(digits) { return nil }
    return AnswerProblem(
      fr: "le SIRET \(Quoted(text).french) est faux\u{A0}: sa clé ne tombe pas juste",
      en: "the SIRET \(Quoted(text).english) is wrong: its check digit does not match",
      advice: Words(
        fr: "recopiez-le depuis l’Annuaire des entreprises",
        en: "copy it from the Annuaire des entreprises"
      )
    )
  }

  /// A number as a spreadsheet shows a long one: `2,17E+13`.
  static func isScientific(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || ".,+eE".utf8.contains($0) }
      && text.utf8.contains { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }
  }

  /// A number as a spreadsheet shows one to which it gives decimals: `612345678.0`, `21750001600019,00`.
  static func isDecimal(_ text: String) -> Bool {
    let parts = text.trimmedOfSpaces.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    return parts.count == 2 && isDigits(parts[0]) && parts[0].utf8.count > 7 && parts[1].allSatisfy { $0 == "0" }
  }

  static func isDigits(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// What to do about a number that a spreadsheet has rewritten.
  static let asText = Words(
    fr: "mettez la colonne au format texte et exportez de nouveau",
    en: "set the column’s format to text and export again"
  )

  /// A text without the white space and dots that people put between digits.
  static func compact(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "." }))
  }

  package static func email(_ text: String) -> AnswerProblem? {
    let domain = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last
    if TextFormat.email.accepts(text), domain?.contains(UInt8(ascii: ".")) ?? false { return nil }
    return AnswerProblem(
      fr: "ce n’est pas une adresse e-mail",
      en: "this is not an e-mail address",
      advice: Words(
        fr: "écrivez-la sous la forme nom@domaine.fr, seule",
        en: "write only the address, as name@domain.fr"
      )
    )
  }

  /// Embedded code, which would be expanded where the answer is written: it could name any key of the vault.
  static func embeddedCode(_ text: String) -> AnswerProblem? {
    guard text.occursExactly("<%") else { return nil }
    return AnswerProblem(
      fr: "une réponse est un texte, et «\u{A0}<%\u{A0}» y commencerait du code",
      en: "an answer is a text, and “<%” would start code in it",
      advice: Words(fr: "retirez ces deux signes", en: "remove these two characters")
    )
  }

  private static func example(_ text: String, _ separator: Character) -> Words? {
    let proposed = Slug.of(text, separator: separator)
    guard !proposed.isEmpty, proposed != text, PlainScalar.isText(proposed) else { return nil }
    return Words(fr: "par exemple \(proposed)", en: "for example \(proposed)")
  }

  private static let identifierLimit = 100

  /// An identifier of the project, with `_` for vendors and `-` for forms.
  package static func identifier(_ text: String, separator: Character) -> AnswerProblem? {
    let name = Quoted(text)
    func problem(_ french: String, _ english: String) -> AnswerProblem {
      AnswerProblem(
        fr: "l’identifiant \(name.french) \(french)",
        en: "the identifier \(name.english) \(english)",
        advice: example(text, separator)
      )
    }
    if text.isEmpty { return problem("est vide", "is empty") }
    let signs = separator == "-" ? ["-"] : [String(separator), "-"]
    let isSpelt = text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || signs.contains(String($0))
    }
    if !isSpelt {
      let french = signs.map { Quoted($0).french }.joined(separator: " ou ")
      let english = signs.map { Quoted($0).english }.joined(separator: " or ")
      return problem(
        "ne peut contenir que des minuscules sans accents, des chiffres et \(french)",
        "may only contain lower-case letters without accents, digits and \(english)"
      )
    }
    if text.utf8.count > identifierLimit {
      return problem(
        "a \(text.utf8.count) caractères\u{A0}: il en faut \(identifierLimit) au plus",
        "has \(text.utf8.count) characters: at most \(identifierLimit) are allowed"
      )
    }
    if signs.contains(String(text.prefix(1))) {
      return problem("doit commencer par une lettre ou un chiffre", "must start with a letter or a digit")
    }
    if PlainScalar.isText(text) { return nil }
    return problem(
      "serait lu comme un nombre, une date ou un oui/non\u{A0}: il lui faut un mot",
      "would be read as a number, a date or a yes/no: it needs a word"
    )
  }
}
