import FormCatalog
import FormSource

/// The next stage of a definition changes.
enum NextStageChanged {
  static let kind = ChangeKind(
    "next-stage-changed",
    [.holders: .breaking, .drafts: .notice],
    summary: Words(
      fr: "L’étape suivante d’une définition change.",
      en: "The next stage of a definition changes."
    ),
    reason: Words(
      fr:
        "Un détenteur passe d’une étape à l’autre par ce lien\u{A0}: s’il disparaît ou change, il arrive ailleurs ou nulle part.",
      en:
        "Holders go from one stage to the other by this link: where it is gone or changed, they arrive elsewhere or nowhere."
    ),
    examples: [
      .definition(
        before: "stage: {type: sandbox, next: {id: ⟦a⟧, form_id: exemple}}",
        after: "stage: {type: sandbox, next: {id: ⟦b⟧, form_id: exemple}}"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition, _ sides: Sides) -> Change {
    let (old, new) = (before.declaration.stage?.next, after.declaration.stage?.next)
    let text = StageTargetChange.words(old, new, sides)
    let places = StageTargetChange.places(old, new, sides)
    return Change(
      kind,
      Words(fr: "l’étape suivante \(text.french)", en: "the next stage \(text.english)"),
      Change.Subject(after),
      before: places.before,
      after: places.after
    )
  }
}
