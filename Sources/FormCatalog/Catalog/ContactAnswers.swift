import FormSubmission

/// What a form knows of people, for texts that are to go from hand to hand.
extension Form {
  /// Whether a question asks about a person or how to reach one. Whether a contact is a person or a service is no secret.
  package func isAboutPerson(_ name: String) -> Bool {
    if ContactFields.kind(of: name, among: Self.usualContacts) != nil { return !name.hasSuffix("_type") }
    guard let field = blocks?.field(name) else { return ContactFields.contact(of: name) != nil }
    if field.schema.kind == .email || field.schema.kind == .phone { return true }
    guard let block = blocks?.block(field.schema.block), !block.contacts.isEmpty else { return false }
    return block.contact(of: field) == nil || !name.hasSuffix("_type")
  }

  /// The same form with the vault answering whatever the form itself says of people: no such answer can then be shown.
  package var withoutPeople: Form {
    with(
      prefill: prefill.map { entry in
        guard isAboutPerson(entry.field), !entry.value.saysNothing else { return entry }
        let withheld = DeferredValue(key: entry.field, fallback: "")
        return Prefill(field: entry.field, value: .text(""), deferred: [([], withheld)])
      }
    )
  }

  /// Contacts of the standard block, for answers that the form gives to questions it does not ask.
  private static let usualContacts = [
    "contact_metier", "contact_technique", "responsable_traitement", "delegue_protection_donnees",
    "administrateur_metier",
  ]
}

extension PlainValue {
  fileprivate var saysNothing: Bool {
    switch self {
    case .null: true
    case .text(let text): BlankText.isBlank(text)
    case .list(let items): items.allSatisfy(\.saysNothing)
    case .map(let members): members.isEmpty
    case .bool, .integer, .bigInteger, .float: false
    }
  }
}
