import FormCatalog
import FormSource

/// A contact is no longer asked for.
enum ContactRemoved {
  static let kind = ChangeKind(
    "contact-removed",
    [.drafts: .notice, .instruction: .breaking, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Un contact n’est plus demandé.",
      en: "A contact is no longer asked for."
    ),
    reason: Words(
      fr: "Ceux qui ont été donnés ne sont plus ni montrés ni transmis.",
      en: "Those that were given are neither shown nor passed on any more."
    ),
    duty: Words(
      fr: "Décidez de ce que deviennent les contacts déjà donnés.",
      en: "Decide what becomes of the contacts that were given."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier, ⟦contact_technique⟧]}]",
        after: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier]}]"
      )
    ]
  )

  static func change(_ contact: ContactKind, at span: ByteSpan?, _ subject: Change.Subject) -> Change {
    let name = Quoted(contact.label)
    return Change(
      kind,
      Words(
        fr: "le contact \(name.french) n’est plus demandé",
        en: "the contact \(name.english) is no longer asked for"
      ),
      subject,
      before: span,
      cause: contact.name.value
    )
  }
}
