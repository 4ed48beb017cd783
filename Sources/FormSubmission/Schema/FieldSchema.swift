/// What one field accepts, and when it must be answered.
///
/// Shared by all forms that ask it.
public final class FieldSchema: Sendable {
  public let name: String
  /// The block that asks it.
  public let block: String
  public let kind: Kind
  /// The kind of the items of a `list`.
  public let itemKind: Kind
  /// The question, for messages.
  public let label: String
  /// Hidden where it does not hold: not asked, not validated, its answer dropped.
  public let when: Condition?
  public let requirement: Requirement
  public let limits: FieldLimits
  /// Further limits, each where its condition holds.
  public let constraints: [Constraint]
  /// Whether what breaks the limits is a warning, never a refusal.
  public let isAdvice: Bool
  /// Whether any answer of the right type is accepted, as of most texts.
  let acceptsAnything: Bool

  /// Whether an answer is needed whatever the others are.
  package var isAlwaysNeeded: Bool { requirement == .always && when == nil }

  public enum Requirement: Hashable, Sendable {
    case always
    case never
    case when(Condition)
  }

  public struct Constraint: Hashable, Sendable {
    public let when: Condition
    public let limits: FieldLimits

    public init(when: Condition, limits: FieldLimits) {
      self.when = when
      self.limits = limits
    }
  }

  public init(
    name: String,
    block: String,
    kind: Kind,
    itemKind: Kind = .text,
    label: String,
    when: Condition? = nil,
    requirement: Requirement = .always,
    limits: FieldLimits = FieldLimits(),
    constraints: [Constraint] = [],
    isAdvice: Bool = false
  ) {
    self.name = name
    self.block = block
    self.kind = kind
    self.itemKind = itemKind
    self.label = label
    self.when = when
    self.requirement = requirement
    self.limits = limits
    self.constraints = constraints
    self.isAdvice = isAdvice
    acceptsAnything =
      kind.shape == .text && kind.format == nil && constraints.isEmpty && limits == FieldLimits()
  }
}

extension FieldSchema {
  /// The same question under another label.
  package func with(label: String) -> FieldSchema { copy(label: label, limits: limits, constraints: constraints) }

  /// The same question with other limits, whatever the other answers.
  package func with(limits: FieldLimits) -> FieldSchema { copy(label: label, limits: limits, constraints: []) }

  private func copy(label: String, limits: FieldLimits, constraints: [Constraint]) -> FieldSchema {
    FieldSchema(
      name: name,
      block: block,
      kind: kind,
      itemKind: itemKind,
      label: label,
      when: when,
      requirement: requirement,
      limits: limits,
      constraints: constraints,
      isAdvice: isAdvice
    )
  }

  /// Whether several values may be given.
  package var isMany: Bool { kind.isMany }
}

/// Bounds on an answer; all optional.
public struct FieldLimits: Hashable, Sendable {
  /// The only values accepted.
  public var options: [String]?
  /// The options that exclude all others: an answer with one of them has no other item.
  public var exclusiveOptions: [String]?
  public var minimum: Bound?
  public var maximum: Bound?
  /// In code points.
  public var minimumLength: Int?
  public var maximumLength: Int?
  public var pattern: Pattern?
  public var format: TextFormat?
  /// Media types accepted.
  public var contentTypes: [String]?
  /// In bytes, exclusive, as upstream's `less_than`.
  public var maximumSize: Int?
  public var maximumCount: Int?
  /// Whether a no is refused (no answer is accepted).
  public var mustBeAccepted = false

  public enum Bound: Hashable, Sendable {
    case integer(Int)
    case date(CalendarDate)
    /// The day on which the submission is judged.
    case today
  }

  public init(
    options: [String]? = nil,
    exclusiveOptions: [String]? = nil,
    minimum: Bound? = nil,
    maximum: Bound? = nil,
    minimumLength: Int? = nil,
    maximumLength: Int? = nil,
    pattern: Pattern? = nil,
    format: TextFormat? = nil,
    contentTypes: [String]? = nil,
    maximumSize: Int? = nil,
    maximumCount: Int? = nil,
    mustBeAccepted: Bool = false
  ) {
    self.options = options
    self.exclusiveOptions = exclusiveOptions
    self.minimum = minimum
    self.maximum = maximum
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
    self.pattern = pattern
    self.format = format
    self.contentTypes = contentTypes
    self.maximumSize = maximumSize
    self.maximumCount = maximumCount
    self.mustBeAccepted = mustBeAccepted
  }
}
