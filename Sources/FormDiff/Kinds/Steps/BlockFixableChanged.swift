import FormCatalog
import FormSource

/// The forms that vendors ask for may, or may no longer, answer a block for their clients.
enum BlockFixableChanged {
  static let kind = ChangeKind(
    "block-fixable-changed",
    [.drafts: .notice],
    summary: Words(
      fr: "Les formulaires d’éditeurs peuvent, ou ne peuvent plus, répondre à un bloc pour leurs clients.",
      en: "Vendors’ forms may, or may no longer, answer a block for their clients."
    ),
    reason: Words(
      fr: "Les formulaires que demanderont des éditeurs en tiendront compte\u{A0}; ceux qui existent restent.",
      en: "Forms that vendors will ask for follow it; those that exist stay."
    ),
    examples: [
      .definition(
        before: "blocks: [{name: basic_infos}, {name: ⟦scopes⟧}]",
        after: "blocks: [{name: basic_infos}, {name: scopes, fixable: ⟦false⟧}]"
      )
    ]
  )

  static func change(_ before: FormBlocks.Block, _ after: FormBlocks.Block, _ subject: Change.Subject) -> Change {
    let name = Named(after.name.value, label: after.title)
    let (french, english) = after.isFixable ? ("peuvent", "may") : ("ne peuvent plus", "may no longer")
    return Change(
      kind,
      Words(
        fr: "les formulaires d’éditeurs \(french) répondre au bloc \(name.french) pour leurs clients",
        en: "vendors’ forms \(english) answer the block \(name.english) for their clients"
      ),
      subject,
      before: before.fixableSpan ?? before.name.span,
      after: after.fixableSpan ?? after.name.span,
      cause: after.name.value
    )
  }
}
