/// A form as a validator needs it: its fields in the order in which they are asked, its rules, its boxes.
///
/// Immutable and shared: each question that is judged holds the whole form.
public final class FormSchema: Sendable {
  public let id: String
  public let fields: [FieldSchema]
  public let rules: [RuleSchema]
  /// Boxes at the summary, all of which must be ticked.
  public let checkboxes: [CheckboxSchema]
  /// The scopes that a request can ask for on some conditions only.
  public let scopeGroups: [ScopeGroupSchema]
  /// What conditions may ask about the form itself (`form.use_case`, `service_provider.id`…).
  public let facts: [String: FieldValue]
  /// Whether the form may ask more than is known: what it does not name is then not unknown.
  public let isOpen: Bool
  private let places: [String: Int]
  /// The conditions that may hide fields, each once: those of a block mostly share one.
  let conditions: [FieldCondition]
  /// For each field the index of its condition; empty where no field has one.
  private let conditionIndices: [Int?]
  /// The indices of the conditions of the fields that the scope groups ask about.
  let conditionsOfScopes: [Int]

  public init(
    id: String,
    fields: [FieldSchema],
    rules: [RuleSchema],
    checkboxes: [CheckboxSchema] = [],
    scopeGroups: [ScopeGroupSchema] = [],
    facts: [String: FieldValue] = [:],
    isOpen: Bool = false
  ) {
    self.id = id
    self.scopeGroups = scopeGroups
    self.isOpen = isOpen
    self.fields = fields
    self.rules = rules
    self.checkboxes = checkboxes
    self.facts = facts
    var places = [String: Int](minimumCapacity: fields.count)
    for place in fields.indices { places[fields[place].name] = place }
    self.places = places
    let (conditions, indices) = FieldCondition.all(of: fields, at: places)
    (self.conditions, conditionIndices) = (conditions, indices)
    conditionsOfScopes =
      indices.isEmpty
      ? [] : scopeGroups.flatMap { $0.when.fields.compactMap { places[$0] }.compactMap { indices[$0] } }
  }

  /// The questions of another form, which need no preparation.
  private init(
    asking other: FormSchema,
    as fields: [FieldSchema]? = nil,
    id: String,
    rules: [RuleSchema],
    checkboxes: [CheckboxSchema],
    facts: [String: FieldValue]
  ) {
    self.id = id
    self.rules = rules
    self.checkboxes = checkboxes
    self.facts = facts
    self.fields = fields ?? other.fields
    scopeGroups = other.scopeGroups
    isOpen = other.isOpen
    places = other.places
    conditions = other.conditions
    conditionIndices = other.conditionIndices
    conditionsOfScopes = other.conditionsOfScopes
  }

  /// The same questions under another name, with other facts.
  public func with(id: String, facts: [String: FieldValue]) -> FormSchema {
    FormSchema(asking: self, id: id, rules: rules, checkboxes: checkboxes, facts: facts)
  }

  /// The same questions with other rules and boxes.
  public func with(rules: [RuleSchema], checkboxes: [CheckboxSchema]) -> FormSchema {
    FormSchema(asking: self, id: id, rules: rules, checkboxes: checkboxes, facts: facts)
  }

  /// The same questions and boxes in other words, each in its place.
  package func with(words fields: [FieldSchema], checkboxes: [CheckboxSchema]) -> FormSchema {
    FormSchema(asking: self, as: fields, id: id, rules: rules, checkboxes: checkboxes, facts: facts)
  }

  /// The part of a submission that holds the answer to a question or a box of the definition; nil for any other name.
  package func part(of name: String) -> String? {
    if let field = self[name], field.name.isExactly(name) { return field.kind == .document ? "documents" : "data" }
    return checkboxes.contains { !$0.isCommon && $0.name.isExactly(name) } ? "data" : nil
  }

  /// Whether two questions have the same name.
  package var hasRepeatedNames: Bool { places.count < fields.count }

  /// The place of a question in the order of the form.
  package func place(of name: String) -> Int? { places[name] }

  /// The index of the condition that may hide the field at a place; nil where it is always shown.
  func conditionIndex(at place: Int) -> Int? { conditionIndices.isEmpty ? nil : conditionIndices[place] }

  public subscript(name: String) -> FieldSchema? {
    places[name].map { fields[$0] }
  }
}

/// A box at the summary: a definition's own stands among the data, the two of DataPass beside them.
public struct CheckboxSchema: Hashable, Sendable {
  /// The boxes that DataPass itself asks for.
  public static let common = [termsOfService, dataProtectionOfficer]

  package static let termsOfService = "terms_of_service_accepted"
  package static let dataProtectionOfficer = "data_protection_officer_informed"
  /// The contact with which the box about the data protection officer is asked for.
  package static let officer = "delegue_protection_donnees"

  public let name: String
  public let label: String
  /// Shown and required only where it holds.
  public let when: Condition?

  public init(name: String, label: String, when: Condition? = nil) {
    self.name = name
    self.label = label
    self.when = when
  }

  package var isCommon: Bool { Self.common.contains(name) }
}
