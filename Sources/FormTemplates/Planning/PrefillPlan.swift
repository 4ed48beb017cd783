import FormCatalog
import FormSubmission

/// The answers that a vendor’s form gives in advance.
struct PrefillPlan {
  private(set) var fields: [PlannedField] = []
  private(set) var names: Set<String> = []
  private(set) var givesContact = false
  private let context: DefinitionContext
  private let neighbours: [Form]

  /// The vendor’s own answers; a legal basis that it does not give is its neighbours’, else the base’s.
  init(_ answer: FormAnswer, _ context: DefinitionContext, base: Form?, neighbours: [Form], sameUse: [Form]) {
    self.context = context
    self.neighbours = neighbours
    let own = answer.answers.compactMap { entry in
      PlannedValue(entry.value).map { PlannedField(entry.field.value, $0) }
    }
    for field in own where field.key == "intitule" { add(field) }
    if !names.contains("intitule"), context.definition.blocks?.field("intitule") != nil {
      let title = answer.description?.value ?? base?.text(of: "intitule")
      if let title { add(PlannedField("intitule", .text(title), isDerived: true)) }
    }
    for field in own where field.key == "description" { add(field) }
    own.forEach { add($0) }
    addLegalBasis(sameUse, base)
    // Where no neighbour shows what is kept of the base, all of it is.
    if neighbours.isEmpty { for entry in base?.prefill ?? [] { inherit(entry) } }
  }

  private mutating func add(_ field: PlannedField) {
    guard names.insert(field.key).inserted else { return }
    fields.append(field)
  }

  private mutating func inherit(_ entry: Form.Prefill) {
    guard entry.deferred.isEmpty, entry.field != "scopes", let value = PlannedValue(entry.value) else { return }
    add(PlannedField(entry.field, value, isDerived: true))
  }

  private static let projectFields: Set<String> = ["intitule", "description"]
  private static let legalFields = ["cadre_juridique_nature", "cadre_juridique_url"]

  /// The text and its address belong together: they come from one form.
  private mutating func addLegalBasis(_ sameUse: [Form], _ base: Form?) {
    guard !names.contains(Self.legalFields[0]) else { return }
    let texts = { (form: Form) in Self.legalFields.map { form.text(of: $0) } }
    let telling = sameUse.filter { $0.text(of: Self.legalFields[0]) != nil }
    let usual = context.neighbours.common(of: telling, texts) ?? base.map(texts)
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

  /// Fills what fixed blocks need and the vendor did not say with what neighbours, the base or the field itself say.
  /// - Returns: the fields that nobody answers.
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
        // What a software is for is its vendor’s own to say.
        let isOwn = Self.projectFields.contains(field.name)
        let others = isOwn ? nil : context.neighbours.common(of: sameUse) { $0.plannable(field.name) }
        let usual = others ?? base?.plannable(field.name)
        if let usual { add(PlannedField(field.name, usual, isDerived: true)) } else { missing.append(field) }
      }
    }
    return missing
  }
}

/// A list that forms answer, or their silence.
private struct ListAnswer: Hashable {
  let values: [String]?

  init(_ form: Form, _ field: String) {
    if case .list(let values)? = form.plannable(field) { self.values = values } else { values = nil }
  }
}

extension Form {
  /// An answer given in advance, where the vault has no part in it.
  fileprivate func plannable(_ field: String) -> PlannedValue? {
    prefill.first { $0.field == field && $0.deferred.isEmpty }.flatMap { PlannedValue($0.value) }
  }

  fileprivate func text(of field: String) -> String? {
    if case .text(let text)? = plannable(field), !text.isEmpty { text } else { nil }
  }
}
