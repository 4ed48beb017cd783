import FormCatalog
import FormSource
import FormSubmission

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
      ),
      .definition(
        before: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier, ⟦delegue_protection_donnees⟧]}]",
        after: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier]}]"
      ),
    ]
  )

  /// `box` is the one that comes and goes with the contact, if any.
  static func change(
    _ contact: ContactKind,
    with box: CheckboxSchema?,
    at span: ByteSpan?,
    _ subject: Change.Subject
  ) -> Change {
    let name = Quoted(contact.label)
    let box = box.map { box in
      let box = Quoted(box.label)
      return Words(
        fr: "\u{A0}; la case \(box.french) n’est plus à cocher",
        en: "; the box \(box.english) no longer has to be ticked"
      )
    }
    return Change(
      kind,
      Words(
        fr: "le contact \(name.french) n’est plus demandé\(box?.french ?? "")",
        en: "the contact \(name.english) is no longer asked for\(box?.english ?? "")"
      ),
      subject,
      before: span,
      cause: contact.name.value
    )
  }
}
