import FormCatalog
import FormSource

/// A vendor is removed.
enum VendorRemoved {
  static let kind = ChangeKind(
    "vendor-removed",
    [.drafts: .notice, .instruction: .notice, .links: .breaking],
    summary: Words(
      fr: "Un éditeur est retiré.",
      en: "A vendor is removed."
    ),
    reason: Words(
      fr:
        "Ses formulaires n’ont plus d’éditeur\u{A0}: son nom n’est plus montré, et ce qui dépend de lui n’est plus vrai.",
      en: "Its forms have no vendor any more: its name is not shown, and what depends on it no longer holds."
    ),
    duty: Words(
      fr: "Retirez ou rattachez autrement les formulaires qui le nomment.",
      en: "Remove the forms that name it, or give them another vendor."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A}
            ⟦autre⟧: {type: editor, name: B}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A}
          """
      )
    ]
  )

  static func change(_ vendor: ServiceProviderDeclaration) -> Change {
    Change(
      kind,
      Words(fr: "n’est plus déclaré", en: "is no longer declared"),
      Change.Subject(vendor),
      before: vendor.id.span
    )
  }
}
