import FormCatalog
import FormSource

/// Others have to agree on the questions of a block.
enum BlockReviewerChanged {
  static let kind = ChangeKind(
    "block-reviewer-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "D’autres personnes doivent relire les questions d’un bloc.",
      en: "Others have to agree on the questions of a block."
    ),
    reason: Words(
      fr: "Les kits et les feuilles de questions disent à d’autres de répondre.",
      en: "Kits and sheets of questions tell others to answer."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}, {name: ⟦scopes⟧}]",
        after: "blocks: [{name: basic_infos}, {name: scopes, reviewed_by: ⟦lawyers⟧}]"
      )
    ]
  )

  static func change(_ before: FormBlocks.Block, _ after: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let name = Named(after.name.value, label: after.title)
    return Change(
      kind,
      after.reviewer == nil
        ? Words(
          fr: "les juristes n’ont plus à relire le bloc \(name.french)",
          en: "lawyers no longer have to agree on the block \(name.english)"
        )
        : Words(
          fr: "les juristes doivent relire le bloc \(name.french)",
          en: "lawyers have to agree on the block \(name.english)"
        ),
      subject,
      before: before.reviewerSpan ?? before.name.span,
      after: after.reviewerSpan ?? after.name.span,
      cause: after.name.value
    )
  }
}
