package import FormCatalog
package import FormSource
import FormSubmission

/// Scopes that no block asks for.
package enum UnaskedScopes: CatalogRule {
  package static let rule = Rule(
    "unasked-scopes",
    .correctness,
    .error,
    summary: Words(
      fr: "Une définition a des scopes qu’aucun de ses blocs ne demande.",
      en: "A definition has scopes that none of its blocks asks for."
    ),
    reason: Words(
      fr: "Le demandeur ne peut choisir aucune donnée, et l’instructeur ne sait pas lesquelles accorder.",
      en: "Applicants can choose no data, and instructors do not know which to grant."
    ),
    examples: [
      .definition(
        failing: """
          checkboxes: {charte: {label: J’ai lu la charte}}
          blocks: [{name: basic_infos}]
          scopes: [{name: ⟦Adresse⟧, value: adresse}]
          """,
        corrected: """
          checkboxes: {charte: {label: J’ai lu la charte}}
          blocks: [{name: basic_infos}, {name: scopes}]
          scopes: [{name: Adresse, value: adresse}]
          """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let first = definition.scopes.first?.declaration.name,
        let own = definition.declaredBlocks, !own.isOpen, !own.blocks.isEmpty
      else { continue }
      let blocks = [own] + definition.forms.compactMap { catalog.forms[$0]?.blocks }
      let mayBeAsked = blocks.contains { blocks in
        !blocks.gap.isEmpty || blocks.fields.contains { $0.schema.kind == .scopes }
      }
      guard !mayBeAsked else { continue }
      collector.add(
        Finding(
          rule,
          at: first.span,
          Words(
            fr: "aucun bloc de \(definition.id) ne demande ces scopes",
            en: "none of the blocks of \(definition.id) asks for these scopes"
          ),
          label: Words(
            fr: "ajoutez { name: scopes } à ses blocs et aux étapes de ses formulaires",
            en: "add { name: scopes } to its blocks and to the steps of its forms"
          ),
          subject: definition.id
        ),
        via: first.via
      )
    }
  }
}
