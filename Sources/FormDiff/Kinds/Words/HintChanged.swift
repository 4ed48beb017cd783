import FormCatalog
import FormSource

/// The help below a question or a contact changes.
enum HintChanged {
  static let kind = ChangeKind(
    "hint-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "L’aide sous une question change.",
      en: "The help below a question changes."
    ),
    reason: Words(
      fr: "Le demandeur est guidé autrement\u{A0}; ce qui est accepté ne change pas.",
      en: "Applicants are guided otherwise; what is accepted does not change."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                intitule:
                  label: Nom du projet
                  hint: ⟦En quelques mots⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                intitule:
                  label: Nom du projet
                  hint: ⟦En une phrase⟧
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
        fr: "l’aide de \(Quoted(question).french)\(text.french)",
        en: "the help of \(Quoted(question).english)\(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
