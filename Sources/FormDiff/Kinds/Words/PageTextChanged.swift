import FormCatalog
import FormSource

/// A text beside the questions changes.
enum PageTextChanged {
  static let kind = ChangeKind(
    "page-text-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un texte à côté des questions change.",
      en: "A text beside the questions changes."
    ),
    reason: Words(
      fr: "Le demandeur lit une autre explication, une autre mise en garde ou un autre encart.",
      en: "Applicants read another explanation, warning or notice."
    ),
    examples: [
      ChangeExample(
        .wordings,
        before: """
          fr:
            authorization_request_forms:
              default:
                basic_infos:
                  info:
                    content: ⟦Présentez le projet⟧
          """,
        after: """
          fr:
            authorization_request_forms:
              default:
                basic_infos:
                  info:
                    content: ⟦Décrivez le projet⟧
          """
      )
    ]
  )

  static func change(
    at path: [String],
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
        fr: "le texte \(Quoted(path.joined(separator: ".")).french)\(text.french)",
        en: "the text \(Quoted(path.joined(separator: ".")).english)\(text.english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}
