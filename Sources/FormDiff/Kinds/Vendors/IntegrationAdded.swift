import FormCatalog
import FormSource

/// A vendor has already integrated a definition.
enum IntegrationAdded {
  static let kind = ChangeKind(
    "integration-added",
    [.drafts: .notice],
    summary: Words(
      fr: "Un éditeur a déjà intégré une définition.",
      en: "A vendor has already integrated a definition."
    ),
    reason: Words(
      fr: "Ses clients n’ont plus à la demander eux-mêmes\u{A0}: ils sont renvoyés vers lui.",
      en: "Its clients need not ask for it themselves: they are sent to the vendor."
    ),
    examples: [
      ChangeExample(
        .serviceProviders,
        before: """
          shared:
            editeur_exemple: {type: editor, name: A, already_integrated: []}
          """,
        after: """
          shared:
            editeur_exemple: {type: editor, name: A, already_integrated: [⟦exemple⟧]}
          """
      )
    ]
  )

  static func change(of definition: Located<String>, _ vendor: ServiceProviderDeclaration) -> Change {
    Change(
      kind,
      Words(
        fr: "a désormais intégré \(Quoted(definition.value).french)",
        en: "has integrated \(Quoted(definition.value).english) now"
      ),
      Change.Subject(vendor),
      after: definition.span
    )
  }
}
