import FormCatalog
import FormSource

/// The introduction of a form changes.
enum IntroductionChanged {
  static let kind = ChangeKind(
    "introduction-changed",
    [.drafts: .notice],
    summary: Words(fr: "L’introduction d’un formulaire change.", en: "The introduction of a form changes."),
    reason: Words(
      fr: "C’est la page que le demandeur lit avant de commencer.",
      en: "It is the page that applicants read before they start."
    ),
    examples: [
      .form(
        before: "introduction: ⟦Essai⟧",
        after: "introduction: ⟦Test⟧"
      )
    ]
  )

  static func change(_ before: Form, _ after: Form) -> Change {
    // As it is written: with the names of each form filled in, one text that forms share would be many changes.
    let text = TextChange.words(before.declaration.introduction?.value, after.declaration.introduction?.value)
    return Change(
      kind,
      Words(fr: "l’introduction\(text.french)", en: "the introduction\(text.english)"),
      Change.Subject(after),
      before: before.declaration.introduction?.span,
      after: after.declaration.introduction?.span
    )
  }
}
