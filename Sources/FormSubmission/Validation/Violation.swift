/// Something in a submission that does not meet the requirements of its form, or advice about it.
public struct Violation: Hashable, Sendable {
  /// The kinds of violations; reports use the raw value (Documentation/Submissions.md, “Codes”).
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// A required field without an answer, or a submission without `data`.
    case required
    /// An answer to a field that the form does not have, or an unknown part of the submission.
    case unknownField = "unknown-field"
    /// A value of the wrong type, such as a text where a list is expected.
    case type
    /// A text without its ``TextFormat``.
    case format
    /// A value that is not among the options.
    case option
    /// A number or date below its minimum.
    case minimum
    /// A number or date above its maximum.
    case maximum
    /// A text with too few code points.
    case tooShort = "too-short"
    /// A text with too many code points.
    case tooLong = "too-long"
    /// A text that does not match the field’s ``Pattern``.
    case pattern
    /// A text with the null character (U+0000), which PostgreSQL stores in no text (“Character Types”, “JSON Types”).
    case nul
    /// Fourteen digits with a wrong checksum (``SIRET``).
    case siretKey = "siret-key"
    /// A date that does not exist (``CalendarDate``).
    case calendarDate = "calendar-date"
    /// A document of a media type that is not accepted.
    case contentType = "content-type"
    /// A document that is too large.
    case size
    /// Too many items or documents.
    case count
    /// A box that must be ticked and is not.
    case accepted
    /// No answer to any of several fields, or none of several scopes ticked.
    case atLeastOneOf = "at-least-one-of"
    /// Not all of the scopes that the request needs.
    case allOf = "all-of"
    /// The same answer to two fields that must differ.
    case distinct
    /// A date that is not after another, or that is on the wrong side of the day of validation.
    case after
    /// A scope that must be requested on its own, or an option that excludes all others, with another.
    case alone
    /// Two scopes that cannot be combined.
    case incompatible
    /// A scope without the others that it requires.
    case requires
    /// Some, but not all, of scopes that belong together.
    case allOrNone = "all-or-none"
    /// A scope that new requests should no longer ask for; always advice.
    case deprecated
    /// An answer that a post lacks and the platform fills in; always advice.
    case deferred
    /// A post for another form, for none of the project, or for none at all.
    case otherForm = "other-form"
    /// A post from a page of another environment.
    case otherEnvironment = "other-environment"
    /// A post from a page whose form has changed since; always advice.
    case otherDeclaration = "other-declaration"
    /// A text that is not JSON, or not a form post.
    case malformed
    /// A name that appears twice in one object.
    case duplicateKey = "duplicate-key"
  }

  /// The number of violations at which checking one answer stops, and how many unknown fields are reported at most:
  /// more would help nobody, and a hostile submission could cause millions.
  package static let mostOfAKind = 1000

  /// The place in the canonical submission, as a JSON pointer (RFC 6901) such as `/data/scopes/0`; indexes are from 0.
  public let path: String
  /// The kind of violation.
  public let code: Code
  /// The id of the form’s rule that is broken; nil where it is not a rule.
  public let rule: String?
  /// The message for the applicant in French. A rule’s own message may be a sentence with a full stop.
  public let french: String
  /// The message in English; where a rule declares its own message, that one, in the same language.
  public let english: String
  /// Whether it is only advice: the submission is accepted all the same.
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

/// The moment at which a submission is validated; the raw value is its name in options.
public enum Moment: String, CaseIterable, Hashable, Sendable {
  /// While the submission is being written: only the answers that are there are checked, for their types, options,
  /// formats and limits.
  case draft
  /// When the submission is sent: required fields, rules and boxes are checked too.
  case submit
}

extension FormatCheck {
  /// The code of the violation by a text that does not pass; the page’s script has its checks under the same codes.
  package var code: Violation.Code {
    switch self {
    case .siretKey: .siretKey
    case .calendarDate: .calendarDate
    }
  }
}
