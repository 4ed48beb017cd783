import FormCatalog
import FormSource

/// The technical name of a block changes.
enum BlockRenamed {
  static let kind = ChangeKind(
    "block-renamed",
    [.drafts: .notice, .links: .breaking, .code: .notice],
    summary: Words(
      fr: "Le nom technique d’un bloc change.",
      en: "The technical name of a block changes."
    ),
    reason: Words(
      fr:
        "L’adresse de son étape change\u{A0}: un lien vers elle ne mène plus à rien. Les réponses restent, et les textes rangés sous l’ancien nom ne sont plus trouvés.",
      en:
        "The address of its step changes: a link to it leads nowhere. Answers stay, and texts under the former name are no longer found."
    ),
    duty: Words(
      fr:
        "Renommez aussi le bloc dans les étapes des formulaires et dans les fichiers de textes, et redirigez l’ancienne adresse de l’étape.",
      en:
        "Rename the block in the steps of forms and in the files of texts too, and redirect the former address of the step."
    ),
    examples: [
      ChangeExample(
        .ownDefinitions,
        before: RuleExample.definitionText("blocks: [{name: basic_infos}, {name: ⟦accueil⟧}]"),
        after: RuleExample.definitionText("blocks: [{name: basic_infos}, {name: ⟦guichet⟧}]"),
        context: [
          .blocks: """
          accueil: {title: Accueil, fields: {horaires: {type: text, label: Horaires}}}
          guichet: {title: Accueil, fields: {horaires: {type: text, label: Horaires}}}
          """,
          .ownForms: RuleExample.formText("default: true"),
        ]
      )
    ]
  )

  static func change(_ before: FormBlocks.Block, _ after: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let old = Named(before.name.value, label: before.title)
    let new = Named(after.name.value, label: after.title)
    return Change(
      kind,
      Words(fr: "le bloc \(old.french) devient \(new.french)", en: "the block \(old.english) becomes \(new.english)"),
      subject,
      before: before.name.span,
      after: after.name.span,
      cause: after.name.value
    )
  }
}
