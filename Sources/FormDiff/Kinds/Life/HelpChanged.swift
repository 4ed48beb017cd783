import FormCatalog
import FormSource

/// Who helps, or with what, changes.
enum HelpChanged {
  static let kind = ChangeKind(
    "help-changed",
    [.instruction: .notice],
    summary: Words(
      fr: "L’aide change de main ou d’objet.",
      en: "Who helps, or with what, changes."
    ),
    reason: Words(
      fr: "Une question arrive à qui n’y répond plus.",
      en: "A question reaches those who no longer answer it."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            ⟦support⟧: [{by: instructors, to: applicant, about: tout}]
          """,
        after: """
          exemple:
            ⟦support⟧: [{by: developers, to: applicant, about: tout}]
          """
      )
    ]
  )

  static func change(_ before: Life, _ after: Life, _ parts: KeyChanges, _ subject: Change.Subject) -> Change {
    let words = parts.words
    return Change(
      kind,
      Words(fr: "l’aide\(words.french)", en: "the support\(words.english)"),
      subject,
      before: before.support.first?.key?.span,
      after: after.support.first?.key?.span
    )
  }
}
