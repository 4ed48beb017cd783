import FormCatalog
import FormSource

/// The description of a definition changes.
enum DefinitionDescribed {
  static let kind = ChangeKind(
    "definition-described",
    [.drafts: .notice],
    summary: Words(fr: "La description d’une définition change.", en: "The description of a definition changes."),
    reason: Words(
      fr: "C’est le texte de sa tuile et de sa page.",
      en: "It is the text of its tile and its page."
    ),
    examples: [
      .definition(
        before: "description: ⟦Un exemple⟧",
        after: "description: ⟦Un autre exemple⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text = TextChange.words(before.declaration.description?.value, after.declaration.description?.value)
    return Change(
      kind,
      Words(fr: "la description\(text.french)", en: "the description\(text.english)"),
      Change.Subject(after),
      before: before.declaration.description?.span,
      after: after.declaration.description?.span
    )
  }
}
