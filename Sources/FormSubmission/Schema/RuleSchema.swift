/// How several answers, or several scopes, constrain each other.
public struct RuleSchema: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// One of the fields at least has an answer.
    case atLeastOneOf([String])
    /// No two of the fields have the same answer.
    case distinct([String])
    /// The first date comes after the second.
    case after(String, String)
    /// One of the scopes at least is ticked.
    case scopesAtLeastOneOf([String])
    /// All of the scopes are ticked.
    case scopesAllOf([String])
    /// Where the scope is ticked, no other is.
    case alone(String)
    /// None of the first scopes goes with any of the second.
    case incompatible([String], [String])
    /// The scope asks for all the others.
    case requires(String, [String])
    /// All of the scopes, or none.
    case allOrNone([String])
  }

  public let id: String
  public let kind: Kind
  public let when: Condition?
  public let unless: Condition?
  /// What to tell the applicant; the rule's own words where nil.
  public let message: String?
  /// Whether breaking it is a warning, never a refusal.
  public let isAdvice: Bool

  public init(
    id: String,
    kind: Kind,
    when: Condition? = nil,
    unless: Condition? = nil,
    message: String? = nil,
    isAdvice: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.when = when
    self.unless = unless
    self.message = message
    self.isAdvice = isAdvice
  }
}
