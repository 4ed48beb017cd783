import FormCatalog
import FormSource

/// The SIRET of a vendor changes.
enum VendorSiretChanged {
  static let kind = ChangeKind(
    "vendor-siret-changed",
    [.instruction: .notice],
    summary: Words(
      fr: "Le SIRET d’un éditeur change.",
      en: "The SIRET of a vendor changes."
    ),
    reason: Words(
      fr: "C’est l’entreprise qui répond pour ses clients.",
      en: "It is the company that answers for its clients."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A, siret: ⟦'13002526500013'⟧}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A, siret: ⟦'21750001600019'⟧}
          """
      )
    ]
  )

  static func change(_ before: ServiceProviderDeclaration, _ after: ServiceProviderDeclaration) -> Change {
    let text = TextChange.words(before.siret?.value, after.siret?.value)
    return Change(
      kind,
      Words(fr: "le SIRET\(text.french)", en: "the SIRET\(text.english)"),
      Change.Subject(after),
      before: before.siret?.span,
      after: after.siret?.span
    )
  }
}
