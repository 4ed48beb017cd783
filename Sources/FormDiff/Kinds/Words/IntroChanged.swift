import FormCatalog
import FormSource

/// The introduction above the questions of a block changes.
enum IntroChanged {
  static let kind = ChangeKind(
    "intro-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "L’introduction d’un bloc change.",
      en: "The introduction of a block changes."
    ),
    reason: Words(
      fr: "C’est le texte que le demandeur lit avant les questions du bloc.",
      en: "It is the text that applicants read before the questions of the block."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                basic_infos:
                  subtitle: ⟦Présentez le projet⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                basic_infos:
                  subtitle: ⟦Décrivez le projet⟧
          """
      )
    ]
  )

  static func change(
    of block: String,
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
        fr: "l’introduction du bloc \(Quoted(block).french)\(text.french)",
        en: "the introduction of the block \(Quoted(block).english)\(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
