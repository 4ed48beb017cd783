package import FormCatalog
package import FormSource

/// A form whose definition is unknown.
package enum UnknownDefinition: CatalogRule {
  package static let rule = Rule(
    "unknown-definition",
    .reference,
    .error,
    blocking: true,
    summary: Words(
      fr: "Un formulaire se rattache à une définition qui n’existe pas.",
      en: "A form belongs to a definition that does not exist."
    ),
    reason: Words(
      fr: "DataPass s’arrête au démarrage\u{A0}: la classe nommée n’existe pas.",
      en: "DataPass fails to start: the class named does not exist."
    ),
    examples: [
      .form("authorization_request: ⟦Exempel⟧⟨Exemple⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var classes = UnknownReferences()
    var identifiers = UnknownReferences()
    for form in catalog.forms.entries where form.definition == nil {
      guard let owner = form.declaration.owner, !owner.isMistyped, !catalog.gaps.definitions.mayHold(class: owner.value)
      else { continue }
      if form.declaration.className == nil {
        identifiers.add(owner, subject: form.uid)
      } else {
        classes.add(owner, subject: form.uid)
      }
    }
    let words = { (owner: Located<String>) in
      Words(
        fr: "aucune définition ne correspond à \(Quoted(owner.value).french)",
        en: "no definition matches \(Quoted(owner.value).english)"
      )
    }
    let definitions = catalog.definitions.entries
    classes.report(rule, among: definitions.flatMap { [$0.className, $0.id] }, &collector, words)
    let titles = UnknownReferences.titles(definitions.map { (name: $0.name, id: $0.id) })
    identifiers.report(rule, among: definitions.map(\.id), titled: titles, &collector, words)
  }
}
