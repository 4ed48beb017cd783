import FormCatalog
import FormSource

/// The name of a vendor changes.
enum VendorRetitled {
  static let kind = ChangeKind(
    "vendor-retitled",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Le nom d’un éditeur change.",
      en: "The name of a vendor changes."
    ),
    reason: Words(
      fr: "Il est montré avec chacun de ses formulaires.",
      en: "It is shown with each of its forms."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: ⟦Exemple⟧}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: ⟦Exemplaire⟧}
          """
      )
    ]
  )

  static func change(_ before: ServiceProviderDeclaration, _ after: ServiceProviderDeclaration) -> Change {
    let text = TextChange.words(before.name?.value, after.name?.value)
    return Change(
      kind,
      Words(fr: "le nom\(text.french)", en: "the name\(text.english)"),
      Change.Subject(after),
      before: before.name?.span,
      after: after.name?.span
    )
  }
}
