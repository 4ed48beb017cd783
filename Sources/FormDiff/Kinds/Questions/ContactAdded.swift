import FormCatalog
import FormSource

/// One more contact is asked for.
enum ContactAdded {
  static let kind = ChangeKind(
    "contact-added",
    [.drafts: .breaking, .instruction: .notice, .code: .breaking],
    summary: Words(
      fr: "Un contact de plus est demandé.",
      en: "One more contact is asked for."
    ),
    reason: Words(
      fr: "Un brouillon déjà rempli est refusé à l’envoi tant que ce contact manque.",
      en: "A draft that was complete is refused while this contact is missing."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier]}]",
        after: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier, ⟦contact_technique⟧]}]"
      )
    ]
  )

  static func change(_ contact: ContactKind, at span: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = Quoted(contact.label)
    return Change(
      kind,
      Words(
        fr: "le contact \(name.french) est demandé",
        en: "the contact \(name.english) is asked for"
      ),
      subject,
      after: span,
      cause: contact.name.value
    )
  }
}
