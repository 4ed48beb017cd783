import FormCatalog
import FormSource
import FormSubmission

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
      ),
      .definition(
        before: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier]}]",
        after: "blocks: [{name: scopes}, {name: contacts, contacts: [contact_metier, ⟦delegue_protection_donnees⟧]}]"
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
        fr: "\u{A0}; la case \(box.french) est à cocher",
        en: "; the box \(box.english) has to be ticked"
      )
    }
    return Change(
      kind,
      Words(
        fr: "le contact \(name.french) est demandé\(box?.french ?? "")",
        en: "the contact \(name.english) is asked for\(box?.english ?? "")"
      ),
      subject,
      after: span,
      cause: contact.name.value
    )
  }
}
