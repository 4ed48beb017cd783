import FormCatalog
import FormSource

/// A definition becomes a stage, another one or none.
enum StageChanged {
  static let kind = ChangeKind(
    "stage-changed",
    [.drafts: .notice, .instruction: .notice, .holders: .undecided],
    summary: Words(
      fr: "Une définition devient une étape, une autre étape ou n’en est plus une.",
      en: "A definition becomes a stage, another one or none."
    ),
    reason: Words(
      fr:
        "Le bac à sable et la production s’enchaînent autrement\u{A0}; les habilitations gardent l’étape où elles ont été données.",
      en:
        "Sandbox and production follow each other differently; authorisations keep the stage at which they were given."
    ),
    examples: [
      .definition(
        before: "stage: {type: ⟦sandbox⟧}",
        after: "stage: {type: ⟦production⟧}"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    let text =
      switch after.declaration.stage?.kind {
      case .sandbox: Words(fr: "devient un bac à sable", en: "becomes a sandbox")
      case .production: Words(fr: "devient une étape de production", en: "becomes a production stage")
      case nil: Words(fr: "n’a plus d’étape", en: "has no stage any more")
      }
    return Change(
      kind,
      text,
      Change.Subject(after),
      before: before.declaration.stage?.type.span,
      after: after.declaration.stage?.type.span
    )
  }
}
