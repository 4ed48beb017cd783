import FormCatalog
import FormSource

/// The instructors’ templates change.
enum TemplateChanged {
  static let kind = ChangeKind(
    "template-changed",
    [.instruction: .notice],
    summary: Words(
      fr: "Les modèles des instructeurs changent.",
      en: "The instructors’ templates change."
    ),
    reason: Words(
      fr: "Les instructeurs répondent avec d’autres mots.",
      en: "Instructors answer in other words."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            templates: {autre: {kind: refusal, title: Autre, content: Non.}}
          """,
        after: """
          exemple:
            templates: {autre: {kind: refusal, title: Autre, content: Non !}}
          """
      )
    ]
  )

  static func change(_ subject: Change.Subject) -> Change {
    Change(
      kind,
      Words(fr: "les modèles des instructeurs changent", en: "the instructors’ templates change"),
      subject
    )
  }
}
