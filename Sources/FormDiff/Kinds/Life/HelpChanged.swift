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
            support: [{by: instructors, to: applicant, about: tout}]
          """,
        after: """
          exemple:
            support: [{by: developers, to: applicant, about: tout}]
          """
      )
    ]
  )

  static func change(_ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "l’aide change", en: "the support changes"),
      subject
    )
  }
}
