import FormCatalog
import FormSource

/// The previous stage of a definition changes.
enum PreviousStageChanged {
  static let kind = ChangeKind(
    "previous-stage-changed",
    [.holders: .breaking, .drafts: .notice],
    summary: Words(
      fr: "L’étape précédente d’une définition change.",
      en: "The previous stage of a definition changes."
    ),
    reason: Words(
      fr:
        "Un détenteur passe d’une étape à l’autre par ce lien\u{A0}: s’il disparaît ou change, il arrive ailleurs ou nulle part.",
      en:
        "Holders go from one stage to the other by this link: where it is gone or changed, they arrive elsewhere or nowhere."
    ),
    examples: [
      .definition(
        before: "stage: {type: sandbox, previous: {id: ⟦a⟧, form_id: exemple}}",
        after: "stage: {type: sandbox, previous: {id: ⟦b⟧, form_id: exemple}}"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition, _ sides: Sides) -> Change {
    let (old, new) = (before.declaration.stage?.previous, after.declaration.stage?.previous)
    let text = StageTargetChange.words(old, new, sides)
    let places = StageTargetChange.places(old, new, sides)
    return Change(
      kind,
      Words(fr: "l’étape précédente \(text.french)", en: "the previous stage \(text.english)"),
      Change.Subject(after),
      before: places.before,
      after: places.after
    )
  }
}
