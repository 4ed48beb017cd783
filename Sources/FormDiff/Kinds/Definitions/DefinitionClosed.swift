import FormCatalog
import FormSource

/// Applicants can no longer start a request.
enum DefinitionClosed {
  static let kind = ChangeKind(
    "definition-closed",
    [.drafts: .notice, .links: .breaking],
    summary: Words(
      fr: "Les demandeurs ne peuvent plus commencer de demande.",
      en: "Applicants can no longer start a request."
    ),
    reason: Words(
      fr: "Ceux qui suivent un lien vers le formulaire sont refusés\u{A0}; les demandes commencées continuent.",
      en: "Those who follow a link to the form are turned away; requests that were started go on."
    ),
    examples: [
      .definition(
        before: "name: Exemple",
        after: "startable_by_applicant: ⟦false⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(
        fr: "ne peut plus être demandée par les demandeurs eux-mêmes",
        en: "can no longer be asked for by applicants themselves"
      ),
      Change.Subject(after),
      before: before.declaration.isStartable?.span,
      after: after.declaration.isStartable?.span
    )
  }
}
