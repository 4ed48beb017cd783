import FormCatalog
import FormSource

/// A definition changes its nature (API, service).
enum NatureChanged {
  static let kind = ChangeKind(
    "nature-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Une définition change de nature (API, service).",
      en: "A definition changes its nature (API, service)."
    ),
    reason: Words(
      fr: "Le demandeur la trouve sous un autre filtre du catalogue.",
      en: "Applicants find it under another filter of the catalogue."
    ),
    examples: [
      .definition(
        before: "kind: ⟦api⟧",
        after: "kind: ⟦service⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus de la même nature", en: "is no longer of the same kind"),
      Change.Subject(after),
      before: before.declaration.kind?.span,
      after: after.declaration.kind?.span
    )
  }
}
