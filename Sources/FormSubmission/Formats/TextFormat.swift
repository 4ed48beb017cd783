/// A format that a text may be required to have. Each is defined by a ``Pattern``, so that the validator, JSON Schema
/// and the browser share one expression. The raw value is its name in declarations.
public enum TextFormat: String, CaseIterable, Hashable, Sendable {
  /// An e-mail address, as Ruby’s `URI::MailTo::EMAIL_REGEXP` and the HTML Living Standard (“valid e-mail address”)
  /// accept it.
  case email
  /// A French phone number, metropolitan or overseas, in national or international notation, with spaces, dots or
  /// hyphens allowed between digits (upstream’s `french_phone_number`).
  case frenchPhone = "french"
  /// A French mobile number: 06, 07 and the overseas mobile ranges, written as in ``frenchPhone``.
  case frenchMobile = "french_mobile"
  /// A web address. `https://` or `http://` may be missing, as upstream accepts it.
  case url
  /// Fourteen digits. The pattern does not cover the checksum; ``accepts(_:)`` checks it too (``SIRET``).
  case siret
  /// `YYYY-MM-DD`. The pattern does not cover the calendar; ``accepts(_:)`` checks that the day exists
  /// (``CalendarDate``).
  case date

  /// The source of ``pattern``, without anchors: it has to match the whole text.
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

  // Each is compiled once, when first needed. A test makes sure that every expression compiles.
  private static let emailPattern = try? Pattern(email.expression)
  private static let phonePattern = try? Pattern(frenchPhone.expression)
  private static let mobilePattern = try? Pattern(frenchMobile.expression)
  private static let urlPattern = try? Pattern(url.expression)
  private static let siretPattern = try? Pattern(siret.expression)
  private static let datePattern = try? Pattern(date.expression)

  /// The compiled ``expression``; never nil in practice.
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

  /// Whether a text has the format, including the checksum of a SIRET and the existence of a date.
  public func accepts(_ text: String) -> Bool {
    guard let pattern, pattern.matches(text) else { return false }
    switch self {
    case .siret: return SIRET.isValid(text)
    case .date: return CalendarDate(text) != nil
    case .email, .frenchPhone, .frenchMobile, .url: return true
    }
  }
}
