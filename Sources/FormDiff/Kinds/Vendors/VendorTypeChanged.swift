import FormCatalog
import FormSource

/// A vendor becomes one, or is no longer one: its type changes.
enum VendorTypeChanged {
  static let kind = ChangeKind(
    "vendor-type-changed",
    [.drafts: .notice, .links: .notice],
    summary: Words(
      fr: "Le type d’un éditeur change.",
      en: "The type of a vendor changes."
    ),
    reason: Words(
      fr: "Seuls ceux du type `editor` figurent parmi les éditeurs qu’un demandeur peut choisir.",
      en: "Only those of the type `editor` stand among the vendors that applicants can choose."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: ⟦editor⟧, name: A}
          """,
        after: """
          shared:
            editeur_exemple: {type: ⟦saas⟧, name: A}
          """
      )
    ]
  )

  static func change(_ before: ServiceProviderDeclaration, _ after: ServiceProviderDeclaration) -> Change {
    let text =
      switch (before.isEditor, after.isEditor) {
      case (true, false): Words(fr: "n’est plus un éditeur", en: "is no longer a software editor (`editor`)")
      case (false, true): Words(fr: "devient un éditeur", en: "becomes a software editor (`editor`)")
      case (true, true), (false, false): Words(fr: "a un autre type", en: "has another type")
      }
    return Change(
      kind,
      text,
      Change.Subject(after),
      before: before.kind?.span,
      after: after.kind?.span
    )
  }
}
