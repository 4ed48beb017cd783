package import FormCatalog
package import FormSource

/// A link that leads to another API.
package enum ForeignLink: CatalogRule {
  package static let rule = Rule(
    "foreign-link",
    .reference,
    .warning,
    summary: Words(
      fr: "Le lien d’une définition nomme une autre API.",
      en: "A definition’s link names another API."
    ),
    reason: Words(
      fr: "Le demandeur accepte les conditions d’une autre API, ou cherche ses jetons au mauvais endroit.",
      en: "Applicants accept another API’s terms, or look for their tokens in the wrong place."
    ),
    examples: [
      RuleExample(
        .definitions,
        failing: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            cgu_link: ⟦https://api-voisine.gouv.fr/cgu⟧
            blocks: [{name: basic_infos}, {name: scopes}]
            scopes: [{name: Adresse, value: adresse}]
          api_voisine:
            name: Voisine
            description: Une autre
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            cgu_link: https://api-voisine.gouv.fr/cgu
            blocks: [{name: basic_infos}]
          """,
        corrected: """
          exemple:
            name: Exemple
            description: Un exemple
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            cgu_link: https://exemple.gouv.fr/cgu
            blocks: [{name: basic_infos}, {name: scopes}]
            scopes: [{name: Adresse, value: adresse}]
          api_voisine:
            name: Voisine
            description: Une autre
            provider: dinum
            kind: api
            support_email: support@exemple.gouv.fr
            cgu_link: https://api-voisine.gouv.fr/cgu
            blocks: [{name: basic_infos}]
          """,
        context: [
          .forms: """
          exemple:
            authorization_request: Exemple
            default: true
          api-voisine:
            authorization_request: APIVoisine
          """
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let cores = catalog.definitions.all.map { (id: $0.id, letters: core($0.id)) }.filter { $0.letters.count >= 5 }
    for definition in catalog.definitions.entries {
      let own = core(definition.id)
      let declaration = definition.declaration
      for link in [declaration.link, declaration.cguLink, declaration.accessLink].compactMap({ $0 }) {
        let letters = NameLetters.of(link.value)
        if letters.contains(own) { continue }
        let named = cores.filter {
          letters.contains("api" + $0.letters) || link.value.hasPrefix("/") && letters.contains($0.letters)
        }
        guard let other = named.max(by: { $0.letters.count < $1.letters.count }), !other.letters.contains(own),
          !own.contains(other.letters)
        else { continue }
        collector.add(
          Finding(
            rule,
            at: link.span,
            Words(
              fr: "ce lien de \(definition.id) nomme \(other.id)",
              en: "this link of \(definition.id) names \(other.id)"
            ),
            subject: definition.id
          ),
          via: link.via
        )
      }
    }
  }

  /// What is the API’s own of its identifier.
  private static func core(_ id: String) -> String {
    var name = id
    if name.hasPrefix("api_") { name.removeFirst(4) }
    for stage in ["_sandbox", "_production"] where name.hasSuffix(stage) { name.removeLast(stage.count) }
    return NameLetters.of(name)
  }
}
