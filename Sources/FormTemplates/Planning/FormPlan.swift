package import FormCatalog
package import FormSource

/// The planned declaration of a vendor’s form.
package struct FormPlan: Sendable {
  package let uid: String
  /// The form to change; nil for a new one.
  package let existing: Form?
  package let definition: Definition
  package let base: Form?
  package let vendor: String
  /// The name of the software.
  package let name: String
  package let keys: [VaultKey]
  /// What the answers want behind these keys, and behind those that the form reads already.
  package let deposits: [VaultDeposit]
  /// The place of the answer that the plan comes from.
  package let span: ByteSpan
  /// The questions that its base answers and it does not, in the base’s order; none where the form exists already.
  package let leftOut: [String]
  let fields: [PlannedField]

  /// What a new form says to applicants and answers because its base or its neighbours do, in the form’s order.
  package var takenOver: [String] {
    guard existing == nil else { return [] }
    let card = fields.filter { $0.key == "description" && $0.isDerived }.map(\.key)
    guard case .map(let prefill)? = fields.first(where: { $0.key == "initialize_with" })?.value else { return card }
    return card + prefill.filter(\.isDerived).map { $0.key == "description" ? "initialize_with.description" : $0.key }
  }

  /// The fields of contacts that the vendor gives, or used to give: those that are no longer filled are removed.
  let contactFields: Set<String>
  /// Keys to remove if the plan does not have them: they belong to the form’s former style.
  let formerKeys: [String]
  /// The neighbouring forms that it is modelled on; may be empty.
  let neighbours: [Form]
  /// Those whose section of wordings it may share; may be empty.
  let worded: [Form]
  /// The last of them, after which the form is written.
  let previous: Form?
}

/// The planned entry of a vendor, and its forms.
package struct VendorPlan: Sendable {
  package let id: String
  package let isNew: Bool
  package let forms: [FormPlan]
  /// All keys of a new entry, or those that the existing one lacks.
  let fields: [PlannedField]

  /// Whether its entry is written or extended.
  package var changesEntry: Bool { !fields.isEmpty }
}
