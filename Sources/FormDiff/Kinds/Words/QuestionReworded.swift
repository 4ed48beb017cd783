import FormCatalog
import FormSource

/// A question is asked in other words.
enum QuestionReworded {
  static let kind = ChangeKind(
    "question-reworded",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Une question est posée en d’autres mots.",
      en: "A question is asked in other words."
    ),
    reason: Words(
      fr:
        "Les réponses déjà données restent, et ont été données à l’ancienne question\u{A0}: vérifiez qu’elles répondent encore à la nouvelle.",
      en:
        "Answers that were given remain, and were given to the former question: check that they still answer the new one."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                intitule:
                  label: ⟦Nom du projet⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                intitule:
                  label: ⟦Nom du service⟧
          """
      )
    ]
  )

  static func change(_ old: FormField, _ new: FormField, _ subject: Change.Subject, before: ByteSpan?, after: ByteSpan?)
    -> Change
  {
    let text = TextChange(old.label, new.label).words
    return Change(
      kind,
      Words(
        fr: "la question \(text.french)",
        en: "the question \(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
