import FormCatalog
import FormSource

/// A step has another title.
enum StepRetitled {
  static let kind = ChangeKind(
    "step-retitled",
    [.drafts: .notice],
    summary: Words(
      fr: "Une étape porte un autre titre.",
      en: "A step has another title."
    ),
    reason: Words(
      fr: "Le demandeur la voit sous un autre nom\u{A0}; ses questions restent.",
      en: "Applicants see it under another name; its questions stay."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                steps:
                  basic_infos: ⟦Le projet⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                steps:
                  basic_infos: ⟦Votre projet⟧
          """
      )
    ]
  )

  static func change(_ old: String, _ new: String, _ subject: Change.Subject, before: ByteSpan?, after: ByteSpan?)
    -> Change
  {
    let text = TextChange(old, new).words
    return Change(
      kind,
      Words(
        fr: "l’étape \(text.french)",
        en: "the step \(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
