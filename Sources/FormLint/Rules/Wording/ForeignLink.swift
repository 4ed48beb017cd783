package import FormCatalog
package import FormSource

/// A link of a definition that names another API.
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
        RuleExample.definitionText("cgu_link: ⟦https://api-voisine.gouv.fr/cgu⟧⟨https://exemple.gouv.fr/cgu⟩") + "\n"
          + RuleExample.definitionText("name: Voisine\ncgu_link: https://api-voisine.gouv.fr/cgu", of: "api_voisine"),
        context: [
          .forms: """
          exemple:
            authorization_request: Exemple
            default: true
          api-voisine:
            authorization_request: APIVoisine
          """
        ]
      ),
      RuleExample(
        .definitions,
        RuleExample.definitionText("cgu_link: ⟦https://voisine.api.gouv.fr/cgu⟧⟨https://exemple.gouv.fr/cgu⟩") + "\n"
          + RuleExample.definitionText("name: Voisine\ncgu_link: https://voisine.api.gouv.fr/cgu", of: "api_voisine"),
        context: [
          .forms: """
          exemple:
            authorization_request: Exemple
            default: true
          api-voisine:
            authorization_request: APIVoisine
          """
        ]
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    if catalog.definitions.entries.isEmpty { return }
    let cores = catalog.definitions.all.map { (id: $0.id, letters: core($0.id)) }.filter { $0.letters.count >= 5 }
    let ids = Dictionary(cores.map { ($0.letters, $0.id) }, uniquingKeysWith: { first, _ in first })
    let scanner = PhraseScanner(cores.map { PhraseScanner.Phrase(String(decoding: $0.letters, as: UTF8.self)) })
    for definition in catalog.definitions.entries {
      let own = core(definition.id)
      let declaration = definition.declaration
      for link in [declaration.link, declaration.cguLink, declaration.accessLink].compactMap({ $0 }) {
        let letters = NameLetters.of(link.value)
        if letters.holds(own) { continue }
        let isLocal = link.value.hasPrefix("/")
        let named = scanner.longest(in: letters) { core in
          !core.holds(own) && !own.holds(core) && (isLocal || letters.holds(api + core) || letters.holds(core + api))
        }
        guard let named, let other = ids[named] else { continue }
        collector.add(
          Finding(
            rule,
            at: link.span,
            Words(
              fr: "ce lien de \(definition.id) nomme \(other)",
              en: "this link of \(definition.id) names \(other)"
            ),
            subject: definition.id
          ),
          via: link.via
        )
      }
    }
  }

  /// What stands before a name (`api-entreprise.gouv.fr`) or behind it (`entreprise.api.gouv.fr`).
  private static let api = Array("api".utf8)

  /// The letters of an identifier without `api_` and the name of a stage.
  private static func core(_ id: String) -> [UInt8] {
    var name = id
    if name.hasPrefix("api_") { name.removeFirst(4) }
    for stage in ["_sandbox", "_production"] where name.hasSuffix(stage) { name.removeLast(stage.count) }
    return NameLetters.of(name)
  }
}
