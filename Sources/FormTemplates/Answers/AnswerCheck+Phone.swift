import FormSource
import FormSubmission

extension AnswerCheck {
  /// - Parameters:
  ///   - text: the number.
  ///   - isMobile: whether FranceConnect asks for a French mobile number.
  /// - Returns: the problem with it, if any.
  package static func phone(_ text: String, mobile isMobile: Bool) -> AnswerProblem? {
    if isMobile {
      if TextFormat.frenchMobile.accepts(text) { return nil }
      return AnswerProblem(
        fr: "FranceConnect demande un numéro de mobile français",
        en: "FranceConnect asks for a French mobile number",
        advice: Words(fr: "donnez un numéro en 06 ou 07", en: "give a number that starts with 06 or 07")
      )
    }
    if let problem = spreadsheetNumber(text) ?? incompleteNumber(text) { return problem }
    let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }.count
    let isRight =
      (9...15).contains(digits)
      && text.unicodeScalars.allSatisfy {
        ("0"..."9").contains($0) || " .-+()/\u{A0}\u{202F}".unicodeScalars.contains($0)
      }
    if isRight { return nil }
    return AnswerProblem(
      fr: "ce n’est pas un numéro de téléphone",
      en: "this is not a phone number",
      advice: Words(
        fr: "écrivez dix chiffres, ou l’indicatif du pays d’abord",
        en: "write ten digits, or start with the country code"
      )
    )
  }

  /// A number in the notation of spreadsheets: `6,12E+08`, `612345678.0`.
  private static func spreadsheetNumber(_ text: String) -> AnswerProblem? {
    guard isDecimal(text) || isScientific(String(text.trimmedOfSpaces)) else { return nil }
    return AnswerProblem(
      fr: "le tableur a fait un nombre de ce téléphone",
      en: "the spreadsheet has made a number of this phone number",
      advice: asText
    )
  }

  /// Digits alone that identify a company, or that lack the sign with which a phone number begins.
  private static func incompleteNumber(_ text: String) -> AnswerProblem? {
    let digits = compact(text)
    guard isDigits(digits) else { return nil }
    let hasZero = digits.utf8.first == UInt8(ascii: "0")
    switch digits.utf8.count {
    case 14 where SIRET.isValid(digits):
      return AnswerProblem(
        fr: "c’est un SIRET, pas un numéro de téléphone",
        en: "this is a SIRET, not a phone number",
        advice: tenDigits
      )
    case 9 where SIRET.isSIREN(digits) && hasZero:
      return AnswerProblem(
        fr: "c’est un SIREN, pas un numéro de téléphone",
        en: "this is a SIREN, not a phone number",
        advice: tenDigits
      )
    case 9 where SIRET.isSIREN(digits):
      return AnswerProblem(
        fr: "ces neuf chiffres sont un SIREN, ou un téléphone sans le zéro du début",
        en: "these nine digits are a SIREN, or a phone number without its leading zero",
        advice: tenDigits
      )
    case 9 where !hasZero:
      return AnswerProblem(
        fr: "il manque à ce téléphone le zéro du début, comme lorsqu’un tableur en fait un nombre",
        en: "this phone number lacks its leading zero, as where a spreadsheet makes a number of it",
        advice: tenDigits
      )
    case 11...15 where !hasZero:
      return AnswerProblem(
        fr: "il manque à ce téléphone le «\u{A0}+\u{A0}» de l’indicatif, comme lorsqu’un tableur en fait un nombre",
        en: "this phone number lacks the “+” of its country code, as where a spreadsheet makes a number of it",
        advice: Words(
          fr: "écrivez-le ainsi (+33…), ou en dix chiffres\u{A0}; dans un tableur, mettez la colonne au format texte",
          en: "write it so (+33…), or in ten digits; in a spreadsheet, set the column’s format to text"
        )
      )
    case let count where hasZero && !digits.hasPrefix("00") && count != 10:
      return AnswerProblem(
        fr: "un numéro qui commence par un zéro a dix chiffres\u{A0}; celui-ci en a \(count)",
        en: "a number that starts with a zero has ten digits; this one has \(count)",
        advice: tenDigits
      )
    default: return nil
    }
  }

  private static let tenDigits = Words(
    fr: "écrivez les dix chiffres du téléphone\u{A0}; dans un tableur, mettez la colonne au format texte",
    en: "write the ten digits of the phone number; in a spreadsheet, set the column’s format to text"
  )
}
