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
    let text = TextChange.words(before.declaration.kind?.value, after.declaration.kind?.value)
    return Change(
      kind,
      Words(fr: "la nature\(text.french)", en: "the kind\(text.english)"),
      Change.Subject(after),
      before: before.declaration.kind?.span,
      after: after.declaration.kind?.span
    )
  }
}
