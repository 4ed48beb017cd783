import FormCatalog
import FormSubmission

/// The prefilled answers of a vendor’s form.
struct PrefillPlan {
  private(set) var fields: [PlannedField] = []
  private(set) var names: Set<String> = []
  private(set) var givesContact = false
  private let context: DefinitionContext
  private let neighbours: [Form]

  /// The vendor’s own answers; a legal basis that it does not give comes from the neighbours, or from the base.
  init(_ answer: FormAnswer, _ context: DefinitionContext, base: Form?, neighbours: [Form], sameUse: [Form]) {
    self.context = context
    self.neighbours = neighbours
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
    addLegalBasis(sameUse, base)
    // With no neighbour to show what is kept of the base, all of it is kept.
    if neighbours.isEmpty { for entry in base?.prefill ?? [] { inherit(entry) } }
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
  private static let legalFields = ["cadre_juridique_nature", "cadre_juridique_url"]

  /// Adds the legal text and its address, which both come from the same form.
  private mutating func addLegalBasis(_ sameUse: [Form], _ base: Form?) {
    guard !names.contains(Self.legalFields[0]) else { return }
    let texts = { (form: Form) in Self.legalFields.map { form.text(of: $0) } }
    let complete = sameUse.filter { $0.text(of: Self.legalFields[0]) != nil }
    let usual = context.neighbours.common(of: complete, texts) ?? base.map(texts)
    for case (let field, let text?) in zip(Self.legalFields, usual ?? []) {
      add(PlannedField(field, .text(text), isDerived: true))
    }
  }

  mutating func add(_ scopes: [String], contacts: [PlannedField], modalities: [String]?) {
    if !scopes.isEmpty { add(PlannedField("scopes", .list(scopes))) }
    givesContact = contacts.contains { $0.key.hasSuffix("_email") }
    contacts.forEach { add($0) }
    let usual = neighbours.isEmpty ? nil : context.neighbours.common(of: neighbours) { ListAnswer($0, "modalities") }
    if let wanted = modalities ?? usual?.values {
      add(PlannedField("modalities", .list(wanted), isDerived: modalities == nil))
    }
  }

  /// Fills required fields of fixed blocks that the vendor did not answer, from neighbours or the base.
  /// - Returns: the fields that still have no answer.
  mutating func complete(
    _ fixed: [String],
    _ context: DefinitionContext,
    _ sameUse: [Form],
    base: Form?,
    existing: Form?
  ) -> [FormField] {
    let present = Set(existing?.prefill.map(\.field) ?? [])
    var missing: [FormField] = []
    for name in fixed where name != "scopes" {
      for field in context.definition.blocks?.block(name)?.fields ?? []
      where field.schema.isAlwaysNeeded && !names.contains(field.name)
        && !present.contains(field.name) && field.defaultValue == nil
      {
        // Only the vendor can say what its software is for.
        let isOwn = Self.projectFields.contains(field.name)
        let others = isOwn ? nil : context.neighbours.common(of: sameUse) { $0.plannable(field.name) }
        let usual = others ?? base?.plannable(field.name)
        if let usual { add(PlannedField(field.name, usual, isDerived: true)) } else { missing.append(field) }
      }
    }
    return missing
  }
}

/// A form’s answer to a field that takes a list, or its absence.
private struct ListAnswer: Hashable {
  let values: [String]?

  init(_ form: Form, _ field: String) {
    if case .list(let values)? = form.plannable(field) { self.values = values } else { values = nil }
  }
}

extension Form {
  /// A prefilled answer that does not come from the vault.
  fileprivate func plannable(_ field: String) -> PlannedValue? {
    prefill.first { $0.field == field && $0.deferred.isEmpty }.flatMap { PlannedValue($0.value) }
  }

  fileprivate func text(of field: String) -> String? {
    if case .text(let text)? = plannable(field), !text.isEmpty { text } else { nil }
  }
}
