import FormSubmission

/// What a form says about people, for documents that will be passed around.
extension Form {
  /// Whether a question asks who a person is or how to reach them. Whether a contact is a person or a service is not
  /// personal data.
  package func isAboutPerson(_ name: String) -> Bool {
    if ContactFields.kind(of: name, among: Self.usualContacts) != nil { return !name.hasSuffix("_type") }
    guard let field = blocks?.field(name) else { return ContactFields.contact(of: name) != nil }
    if field.schema.kind == .email || field.schema.kind == .phone { return true }
    guard let block = blocks?.block(field.schema.block), !block.contacts.isEmpty else { return false }
    return block.contact(of: field) == nil || !name.hasSuffix("_type")
  }

  /// The form with its prefilled answers about people deferred to the vault, so that none of them can be shown.
  package var withoutPeople: Form {
    with(
      prefill: prefill.map { entry in
        guard isAboutPerson(entry.field), !entry.value.isBlank else { return entry }
        let withheld = DeferredValue(key: entry.field, fallback: "")
        return Prefill(field: entry.field, value: .text(""), deferred: [([], withheld)])
      }
    )
  }

  /// The contacts of the standard block, for prefilled answers to questions that the form does not ask.
  private static let usualContacts = [
    "contact_metier", "contact_technique", "responsable_traitement", "delegue_protection_donnees",
    "administrateur_metier",
  ]
}

extension PlainValue {
  fileprivate var isBlank: Bool {
    switch self {
    case .null: true
    case .text(let text): BlankText.isBlank(text)
    case .list(let items): items.allSatisfy(\.isBlank)
    case .map(let members): members.isEmpty
    case .bool, .integer, .bigInteger, .float: false
    }
  }
}
