import FormCatalog
import FormSubmission

/// The prefilled answers of a vendor’s form.
struct PrefillPlan {
  private(set) var fields: [PlannedField] = []
  private(set) var names: Set<String> = []
  private(set) var givesContact = false
  private let context: DefinitionContext
  private let models: FormModels

  /// The vendor’s own answers; a legal basis that it does not give comes from the neighbours, or from the base.
  init(_ answer: FormAnswer, _ context: DefinitionContext, _ models: FormModels, base: Form?) {
    self.context = context
    self.models = models
    let own = answer.answers.compactMap { entry in
      PlannedValue(entry.value).map { PlannedField(entry.field.value, $0) }
    }
    for field in own where field.key == "intitule" { add(field) }
    if !names.contains("intitule"), context.definition.blocks?.field("intitule") != nil {
      // Not the description: the card speaks of the software, the title of the client’s project.
      if let title = base?.text(of: "intitule") { add(PlannedField("intitule", .text(title), isDerived: true)) }
    }
    for field in own where field.key == "description" { add(field) }
    own.forEach { add($0) }
    addLegalBasis(base)
    // With no neighbour to show what is kept of the base, all of it is kept.
    if models.forms.isEmpty { for entry in base?.prefill ?? [] { inherit(entry) } }
  }

  private mutating func add(_ field: PlannedField) {
    guard names.insert(field.key).inserted else { return }
    fields.append(field)
  }

  /// What the base answers and these do not; scopes are chosen apart.
  func leftOut(of base: Form?) -> [String] {
    (base?.prefill.map(\.field) ?? []).filter { $0 != "scopes" && !names.contains($0) }
  }

  private mutating func inherit(_ entry: Form.Prefill) {
    guard entry.deferred.isEmpty, entry.field != "scopes", let value = PlannedValue(entry.value) else { return }
    add(PlannedField(entry.field, value, isDerived: true))
  }

  private static let projectFields: Set<String> = ["intitule", "description"]

  /// Adds the legal text and its address, which both come from the same form.
  private mutating func addLegalBasis(_ base: Form?) {
    guard !names.contains(Form.legalFields[0]) else { return }
    for case (let field, let text?) in zip(Form.legalFields, models.legalBasis ?? base?.legalBasis ?? []) {
      add(PlannedField(field, .text(text), isDerived: true))
    }
  }

  /// - Parameters:
  ///   - scopes: what is ticked.
  ///   - areChosen: whether the answer says so; if not, an existing form keeps what it ticks.
  mutating func add(_ scopes: [String], areChosen: Bool) {
    if !scopes.isEmpty { add(PlannedField("scopes", .list(scopes), isDerived: !areChosen)) }
  }

  mutating func add(contacts: [PlannedField], modalities: [String]?) {
    givesContact = contacts.contains { $0.key.hasSuffix("_email") }
    contacts.forEach { add($0) }
    if let wanted = modalities ?? models.modalities {
      add(PlannedField(NationalForm.field, .list(wanted), isDerived: modalities == nil))
    }
  }

  /// Fills required fields of fixed blocks that the vendor did not answer, from neighbours or the base.
  /// - Returns: the fields that still have no answer.
  mutating func complete(
    _ fixed: [String],
    base: Form?,
    existing: Form?
  ) -> [FormField] {
    let present = Set(existing?.prefill.map(\.field) ?? [])
    var missing: [FormField] = []
    for name in fixed where name != "scopes" {
      for field in context.definition.blocks?.block(name)?.fields ?? []
      where field.isUnanswered && !names.contains(field.name) && !present.contains(field.name) {
        // Only the vendor can say what its software is for.
        let isOwn = Self.projectFields.contains(field.name)
        let usual = (isOwn ? nil : models.answer(to: field.name)) ?? base?.plannable(field.name)
        if let usual { add(PlannedField(field.name, usual, isDerived: true)) } else { missing.append(field) }
      }
    }
    return missing
  }
}

extension FormField {
  /// Whether it must be answered, and nothing answers it by default.
  var isUnanswered: Bool { schema.isAlwaysNeeded && defaultValue == nil }
}
