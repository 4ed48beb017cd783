/// What a format asks of a text beyond its pattern, which a JSON Schema cannot express.
package enum FormatCheck: CaseIterable, Sendable {
  case siretKey
  case calendarDate

  /// Whether a text that matches the pattern of the format passes.
  func passes(_ text: String) -> Bool {
    switch self {
    case .siretKey: SIRET.isValid(text)
    case .calendarDate: CalendarDate(text) != nil
    }
  }

  /// What to tell an applicant whose answer does not pass.
  var words: (french: String, english: String) {
    switch self {
    case .siretKey:
      (
        "la clé du SIRET est fausse, vérifiez ses 14 chiffres",
        "the SIRET’s check digit is wrong, check all 14 digits"
      )
    case .calendarDate: ("ce jour n’existe pas", "this date does not exist")
    }
  }
}
