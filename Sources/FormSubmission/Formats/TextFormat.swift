/// The forms that a text may have to take. Each is a ``Pattern``, so that the validator, JSON Schema and the browser
/// read one and the same expression.
public enum TextFormat: String, CaseIterable, Hashable, Sendable {
  /// As `URI::MailTo::EMAIL_REGEXP` of Ruby, itself the HTML Living Standard's.
  case email
  /// A French number, metropolitan or overseas, national or international; spaces, dots and dashes between digits.
  case frenchPhone = "french"
  /// The same, mobile only: 06 and 07, and the mobile ranges overseas.
  case frenchMobile = "french_mobile"
  /// As upstream accepts it: the scheme may be missing.
  case url
  /// Fourteen digits; the key is checked apart (``SIRET``).
  case siret
  /// `YYYY-MM-DD`; the calendar is checked apart (``CalendarDate``).
  case date

  /// The expression, anchored by itself.
  public var expression: String {
    switch self {
    case .email:
      "[a-zA-Z0-9.!#$%&'*+/=?\\^_`{|}~-]+@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"
    case .frenchPhone:
      "(0|\\+33[ .-]*)[1-9]([ .-]*[0-9]{2}){4}|\\+(590|594|596)[ .-]*[1-9]([ .-]*[0-9]{2}){4}"
        + "|\\+262([ .-]*[0-9]{2}){4}|\\+(508|681|687)([ .-]*[0-9]{2}){3}|\\+689[ .-]*4[0-9]([ .-]*[0-9]{2}){2}"
    case .frenchMobile:
      "(0|\\+33[ .-]*)[67]([ .-]*[0-9]{2}){4}|\\+(590|594|596)[ .-]*[67]([ .-]*[0-9]{2}){4}"
        + "|\\+262[ .-]*[67]([ .-]*[0-9]{2}){3}|\\+508[ .-]*7[0-9]([ .-]*[0-9]{2}){2}"
        + "|\\+(681|687)([ .-]*[0-9]{2}){3}|\\+689[ .-]*8[79]([ .-]*[0-9]{2}){2}"
    case .url:
      "(https?://)?[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}(/[a-zA-Z0-9_.~:/?#\\[\\]@!$&'()*+,;%=-]*)?"
    case .siret: "[0-9]{14}"
    case .date: "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    }
  }

  // Made once each, when first needed: an expression that is no pattern would be a mistake of this very file, told by
  // its test.
  private static let emailPattern = try? Pattern(email.expression)
  private static let phonePattern = try? Pattern(frenchPhone.expression)
  private static let mobilePattern = try? Pattern(frenchMobile.expression)
  private static let urlPattern = try? Pattern(url.expression)
  private static let siretPattern = try? Pattern(siret.expression)
  private static let datePattern = try? Pattern(date.expression)

  public var pattern: Pattern? {
    switch self {
    case .email: Self.emailPattern
    case .frenchPhone: Self.phonePattern
    case .frenchMobile: Self.mobilePattern
    case .url: Self.urlPattern
    case .siret: Self.siretPattern
    case .date: Self.datePattern
    }
  }

  /// Whether a text has the form, key and calendar included.
  public func accepts(_ text: String) -> Bool {
    guard let pattern, pattern.matches(text) else { return false }
    switch self {
    case .siret: return SIRET.isValid(text)
    case .date: return CalendarDate(text) != nil
    case .email, .frenchPhone, .frenchMobile, .url: return true
    }
  }
}
