import FormCatalog
import FormSource

/// A vendor is no longer listed as having integrated a definition.
enum IntegrationRemoved {
  static let kind = ChangeKind(
    "integration-removed",
    [.drafts: .notice],
    summary: Words(
      fr: "Un éditeur n’est plus indiqué comme ayant intégré une définition.",
      en: "A vendor is no longer listed as having integrated a definition."
    ),
    reason: Words(
      fr: "Ses clients doivent de nouveau la demander eux-mêmes.",
      en: "Its clients have to ask for it themselves again."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A, already_integrated: [⟦exemple⟧]}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A, already_integrated: []}
          """
      )
    ]
  )

  static func change(of definition: Located<String>, _ vendor: ServiceProviderDeclaration) -> Change {
    Change(
      kind,
      Words(
        fr: "n’est plus indiqué comme ayant intégré \(Quoted(definition.value).french)",
        en: "is no longer listed as having integrated \(Quoted(definition.value).english)"
      ),
      Change.Subject(vendor),
      before: definition.span
    )
  }
}
