import FormCatalog
import FormSource

/// A contact is called otherwise.
enum ContactRetitled {
  static let kind = ChangeKind(
    "contact-retitled",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un contact porte un autre nom.",
      en: "A contact is called otherwise."
    ),
    reason: Words(
      fr: "Ses coordonnées sont gardées\u{A0}: elles doivent rester celles de la même personne.",
      en: "The particulars that were given are kept: they must remain those of the same person."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                contact_metier:
                  title: ⟦Contact métier⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                contact_metier:
                  title: ⟦Responsable métier⟧
          """,
        context: [
          .definitions: RuleExample.definitionText(
            "blocks: [{name: basic_infos}, {name: contacts, contacts: [contact_metier]}]"
          ),
          .forms: RuleExample.formText("default: true\nsteps: [{name: basic_infos}, {name: contacts}]"),
        ]
      )
    ]
  )

  static func change(
    _ old: ContactKind,
    _ new: ContactKind,
    _ subject: Change.Subject,
    before: ByteSpan?,
    after: ByteSpan?
  ) -> Change {
    let text = TextChange(old.label, new.label).words
    return Change(
      kind,
      Words(
        fr: "le contact \(text.french)",
        en: "the contact \(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
