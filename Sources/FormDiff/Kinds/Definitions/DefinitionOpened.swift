import FormCatalog
import FormSource

/// Applicants can start a request.
enum DefinitionOpened {
  static let kind = ChangeKind(
    "definition-opened",
    [.links: .notice],
    summary: Words(fr: "Les demandeurs peuvent commencer une demande.", en: "Applicants can start a request."),
    reason: Words(
      fr: "Le bouton apparaît sur la page.",
      en: "The button appears on the page."
    ),
    examples: [
      .definition(
        before: "startable_by_applicant: ⟦false⟧",
        after: "startable_by_applicant: ⟦true⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "peut être demandée par les demandeurs eux-mêmes", en: "can be asked for by applicants themselves"),
      Change.Subject(after),
      before: before.declaration.isStartable?.span,
      after: after.declaration.isStartable?.span
    )
  }
}
