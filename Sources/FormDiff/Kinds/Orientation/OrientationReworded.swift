import FormCatalog
import FormSource

/// A question, an answer or an outcome on the way to a form is worded differently.
enum OrientationReworded {
  static let kind = ChangeKind(
    "orientation-reworded",
    [.drafts: .notice],
    summary: Words(
      fr: "Une question, une réponse ou une conclusion d’orientation est dite en d’autres mots.",
      en: "A question, an answer or an outcome on the way to a form is worded differently."
    ),
    reason: Words(
      fr: "Le chemin reste le même.",
      en: "The path stays the same."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(label: "⟦Qui⟧"),
        after: .init(label: "⟦Vous⟧")
      )
    ]
  )

  static func change(_ before: Located<String>?, _ after: Located<String>?, _ subject: Change.Subject) -> Change {
    let text = TextChange.words(before?.value, after?.value)
    return Change(
      kind,
      Words(
        fr: "un texte de ses questions d’orientation\(text.french)",
        en: "a text of its orientation\(text.english)"
      ),
      subject,
      before: before?.span,
      after: after?.span
    )
  }
}
