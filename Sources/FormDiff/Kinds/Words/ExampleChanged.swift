import FormCatalog
import FormSource

/// What a question gives as an example, or the unit of its answer, changes.
enum ExampleChanged {
  static let kind = ChangeKind(
    "example-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "L’exemple ou l’unité que montre une question change.",
      en: "The example or the unit that a question shows changes."
    ),
    reason: Words(
      fr: "Une autre unité change le sens des réponses déjà données.",
      en: "Another unit changes the meaning of answers that were given."
    ),
    examples: [
      .definition(
        before: """
          blocks:
            - {name: scopes}
            - name: basic_infos
              fields: {⟦duree⟧: {type: integer, label: Durée, unit: mois}}
          """,
        after: """
          blocks:
            - {name: scopes}
            - name: basic_infos
              fields: {⟦duree⟧: {type: integer, label: Durée, unit: années}}
          """
      )
    ]
  )

  static func change(
    of question: String,
    _ old: String?,
    _ new: String?,
    _ subject: Change.Subject,
    before: ByteSpan?,
    after: ByteSpan?
  ) -> Change {
    let text = TextChange.words(old, new)
    return Change(
      kind,
      Words(
        fr: "l’exemple ou l’unité de \(Quoted(question).french)\(text.french)",
        en: "the example or the unit of \(Quoted(question).english)\(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
