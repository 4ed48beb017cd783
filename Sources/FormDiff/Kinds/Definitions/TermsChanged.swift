import FormCatalog
import FormSource

/// The address of the terms of use changes.
enum TermsChanged {
  static let kind = ChangeKind(
    "terms-changed",
    [.drafts: .breaking, .instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "L’adresse des conditions d’utilisation change.",
      en: "The address of the terms of use changes."
    ),
    reason: Words(
      fr: "Le demandeur accepte un autre texte que celui de ceux qui l’ont fait avant lui.",
      en: "Applicants accept another text than those before them did."
    ),
    examples: [
      .definition(
        before: "cgu_link: ⟦https://exemple.gouv.fr/cgu⟧",
        after: "cgu_link: ⟦https://exemple.gouv.fr/cgu-2⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "a d’autres conditions d’utilisation", en: "has other terms of use"),
      Change.Subject(after),
      before: before.declaration.cguLink?.span,
      after: after.declaration.cguLink?.span
    )
  }
}
