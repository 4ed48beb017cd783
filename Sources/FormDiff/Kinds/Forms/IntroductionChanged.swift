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
    let text = TextChange.words(before.introduction, after.introduction)
    return Change(
      kind,
      Words(fr: "l’introduction\(text.french)", en: "the introduction\(text.english)"),
      Change.Subject(after),
      before: before.declaration.introduction?.span,
      after: after.declaration.introduction?.span
    )
  }
}
