import FormCatalog
import FormSource

/// The title above the questions of a block changes.
enum BlockRetitled {
  static let kind = ChangeKind(
    "block-retitled",
    [.drafts: .notice],
    summary: Words(
      fr: "Le titre au-dessus des questions d’un bloc change.",
      en: "The title above the questions of a block changes."
    ),
    reason: Words(
      fr: "Le demandeur et l’instructeur lisent un autre titre\u{A0}; les questions restent.",
      en: "Applicants and instructors read another title; the questions stay."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                steps: {basic_infos: Le projet}
                basic_infos:
                  title: ⟦Le projet⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                steps: {basic_infos: Le projet}
                basic_infos:
                  title: ⟦Votre projet⟧
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
        fr: "le bloc \(text.french)",
        en: "the block \(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
