/// One thing that keeps a submission from being accepted, or that its author should know.
public struct Violation: Hashable, Sendable {
  /// The kinds of violations; the raw value stands in reports.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case required
    case unknownField = "unknown-field"
    case type
    case format
    case option
    case minimum
    case maximum
    case tooShort = "too-short"
    case tooLong = "too-long"
    case pattern
    case siretKey = "siret-key"
    case calendarDate = "calendar-date"
    case contentType = "content-type"
    case size
    case count
    case accepted
    case atLeastOneOf = "at-least-one-of"
    case distinct
    /// A date on the wrong side of another, or of the day of the judgement.
    case after
    case alone
    case incompatible
    case requires
    case allOrNone = "all-or-none"
    /// A scope that new requests should no longer ask for.
    case deprecated
    /// A text that is no JSON, or no form post.
    case malformed
    /// A name that stands twice in one object.
    case duplicateKey = "duplicate-key"
  }

  /// How many violations are told of one answer, and how many names that no question has: a thousand more would help
  /// nobody, and a submission may be made to have millions.
  package static let mostOfAKind = 1000

  /// The place in the canonical submission (RFC 6901), as `/data/intitule`.
  public let path: String
  public let code: Code
  /// The rule of the form that is broken, if it is one.
  public let rule: String?
  public let french: String
  public let english: String
  /// Whether the submission is accepted all the same.
  public let isAdvice: Bool

  package init(
    path: String,
    code: Code,
    rule: String? = nil,
    french: String,
    english: String,
    isAdvice: Bool = false
  ) {
    self.path = path
    self.code = code
    self.rule = rule
    self.french = french
    self.english = english
    self.isAdvice = isAdvice
  }
}

/// When a submission is judged.
public enum Moment: String, CaseIterable, Hashable, Sendable {
  /// While it is written: types, options and formats of what is there.
  case draft
  /// When it is sent: everything.
  case submit
}
