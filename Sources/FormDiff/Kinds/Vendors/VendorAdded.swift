import FormCatalog
import FormSource

/// A vendor is added.
enum VendorAdded {
  static let kind = ChangeKind(
    "vendor-added",
    [.links: .notice],
    summary: Words(
      fr: "Un éditeur est ajouté.",
      en: "A vendor is added."
    ),
    reason: Words(
      fr: "Des formulaires peuvent être faits pour ses clients.",
      en: "Forms can be made for its clients."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A}
            ⟦autre⟧: {type: editor, name: B}
          """
      )
    ]
  )

  static func change(_ vendor: ServiceProviderDeclaration) -> Change {
    Change(
      kind,
      Words(fr: "est un nouvel éditeur ou service", en: "is a new vendor or service"),
      Change.Subject(vendor),
      after: vendor.id.span
    )
  }
}
