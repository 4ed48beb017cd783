package import FormCatalog
package import FormSource

/// A vendor’s form as it is to be declared.
package struct FormPlan: Sendable {
  package let uid: String
  /// The form that it changes; nil for a new one.
  package let existing: Form?
  package let definition: Definition
  package let base: Form?
  package let vendor: String
  /// The software.
  package let name: String
  package let keys: [VaultKey]
  /// The place of the answer that it comes from.
  package let span: ByteSpan
  let fields: [PlannedField]
  /// The details of the contacts that the vendor gives, or used to: those that are not filled now are taken out.
  let contactFields: Set<String>
  /// Keys that go where the plan has none of them: another manner than the form’s had them.
  let formerKeys: [String]
  /// The neighbours that it is made like, the closest manner first known; empty for none.
  let neighbours: [Form]
  /// The last of them, behind which it is to stand.
  let previous: Form?
}

/// A vendor’s entry as it is to be, and its forms.
package struct VendorPlan: Sendable {
  package let id: String
  package let isNew: Bool
  package let forms: [FormPlan]
  /// All keys of a new entry, or those that an old one lacks.
  let fields: [PlannedField]

  /// Whether its entry is written or extended.
  package var changesEntry: Bool { !fields.isEmpty }
}
