/// A form as a validator needs it: its fields in the order in which they are asked, its rules, its boxes.
public struct FormSchema: Hashable, Sendable {
  public private(set) var id: String
  public let fields: [FieldSchema]
  public let rules: [RuleSchema]
  /// Boxes at the summary, all of which must be ticked.
  public let checkboxes: [CheckboxSchema]
  /// What conditions may ask about the form itself (`form.use_case`, `service_provider.id`…).
  public private(set) var facts: [String: FieldValue]
  private let places: [String: Int]

  public init(
    id: String,
    fields: [FieldSchema],
    rules: [RuleSchema],
    checkboxes: [CheckboxSchema] = [],
    facts: [String: FieldValue] = [:]
  ) {
    self.id = id
    self.fields = fields
    self.rules = rules
    self.checkboxes = checkboxes
    self.facts = facts
    var places: [String: Int] = [:]
    for (index, field) in fields.enumerated() { places[field.name] = index }
    self.places = places
  }

  /// The same questions under another name, with other facts.
  public func with(id: String, facts: [String: FieldValue]) -> FormSchema {
    var copy = self
    copy.id = id
    copy.facts = facts
    return copy
  }

  public subscript(name: String) -> FieldSchema? {
    places[name].map { fields[$0] }
  }
}

/// A box at the summary.
public struct CheckboxSchema: Hashable, Sendable {
  public let name: String
  public let label: String
  /// Shown and required only where it holds.
  public let when: Condition?

  public init(name: String, label: String, when: Condition? = nil) {
    self.name = name
    self.label = label
    self.when = when
  }
}
