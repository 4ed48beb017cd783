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

  /// The source of ``advicePattern``: as ``expression``, but for phone numbers, which are those of the numbering plans
  /// (the ranges of libphonenumber 9, shortened to their first digits). Upstream’s expressions refuse numbers that people
  /// have: they want eight digits after +262, where there are nine, and six after +689, where there are eight.
  package var adviceExpression: String {
    switch self {
    case .frenchPhone:
      "(0|\\+(33|262|590|594|596)[ .-]*)[1-9]([ .-]*[0-9]{2}){4}|\\+508[ .-]*[78]([ .-]*[0-9]{2}){4}"
        + "|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[4789][0-9]([ .-]*[0-9]{2}){2}"
        + "|\\+687[ .-]*[2-57-9][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*[48][0-9]([ .-]*[0-9]{2}){3}"
    case .frenchMobile:
      "(0|\\+(33|262|590|594|596)[ .-]*)[67]([ .-]*[0-9]{2}){4}|\\+508[ .-]*7([ .-]*[0-9]{2}){4}"
        + "|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[78][0-9]([ .-]*[0-9]{2}){2}"
        + "|\\+687[ .-]*[5789][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*8[7-9]([ .-]*[0-9]{2}){3}"
    case .email, .url, .siret, .date: expression
    }
  }

  // Each is compiled once, when first needed. A test makes sure that every expression compiles.
  private static let emailPattern = try? Pattern(email.expression)
  private static let phonePattern = try? Pattern(frenchPhone.expression)
  private static let mobilePattern = try? Pattern(frenchMobile.expression)
  private static let urlPattern = try? Pattern(url.expression)
  private static let siretPattern = try? Pattern(siret.expression)
  private static let datePattern = try? Pattern(date.expression)
  private static let advicePhonePattern = try? Pattern(frenchPhone.adviceExpression)
  private static let adviceMobilePattern = try? Pattern(frenchMobile.adviceExpression)

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

  /// By what a field that only advises judges (``FieldSchema/isAdvice``); never nil in practice.
  package var advicePattern: Pattern? {
    switch self {
    case .frenchPhone: Self.advicePhonePattern
    case .frenchMobile: Self.adviceMobilePattern
    case .email, .url, .siret, .date: pattern
    }
  }

  /// What the pattern cannot say; nil where it says all.
  package var check: FormatCheck? {
    switch self {
    case .siret: .siretKey
    case .date: .calendarDate
    case .email, .frenchPhone, .frenchMobile, .url: nil
    }
  }

  /// Whether a text has the format, including the checksum of a SIRET and the existence of a date.
  public func accepts(_ text: String) -> Bool {
    guard let pattern, pattern.matches(text) else { return false }
    return check?.passes(text) ?? true
  }

  /// What any white space within an answer stands for where people type it (``FieldSchema/read(typed:)``); nil where it is
  /// what it is.
  package var blankWithin: String? {
    switch self {
    case .siret: ""
    case .frenchPhone, .frenchMobile: " "
    case .email, .url, .date: nil
    }
  }
}

extension TextFormat {
  /// What a field of this format expects, with an example where a word is not enough.
  package var expected: (french: String, english: String) {
    switch self {
    case .email: ("une adresse e-mail, comme prenom.nom@mairie.fr", "an e-mail address, such as first.last@town.fr")
    case .frenchPhone:
      ("un numéro français, comme 01 23 45 67 89", "a French phone number, such as 01 23 45 67 89")
    case .frenchMobile:
      ("un numéro de mobile français, comme 06 12 34 56 78", "a French mobile number, such as 06 12 34 56 78")
    case .url:
      ("une adresse web, comme https://www.exemple.fr/page", "a web address, such as https://www.example.com/page")
    case .siret: ("un SIRET de 14 chiffres, comme 13002526500013", "a 14-digit SIRET, such as 13002526500013")
    case .date: ("une date, comme 2026-01-31", "a date, such as 2026-01-31")
    }
  }

  /// A text that has the format, for examples of submissions.
  /// - Parameter number: which one, from 0: answers to several questions of a form may have to differ.
  /// - Returns: the text; the same for every number where the format has but one sample.
  package func sample(_ number: Int) -> String {
    switch self {
    case .email: number == 0 ? "prenom.nom@exemple.gouv.fr" : "prenom.nom\(number + 1)@exemple.gouv.fr"
    case .frenchPhone: "01 23 45 67 8\(number % 10)"
    case .frenchMobile: "06 12 34 56 7\(number % 10)"
    case .url: number == 0 ? "https://www.exemple.gouv.fr" : "https://www.exemple.gouv.fr/\(number + 1)"
    case .siret: "13002526500013"
    case .date: "203\(number % 10)-01-31"
    }
  }
}
