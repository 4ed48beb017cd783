package import FormCatalog
package import FormSource

/// A company declared under two identifiers.
package enum DuplicateVendor: CatalogRule {
  package static let rule = Rule(
    "duplicate-vendor",
    .correctness,
    .warning,
    summary: Words(
      fr: "Deux éditeurs ont le même nom.",
      en: "Two vendors have the same name."
    ),
    reason: Words(
      fr:
        "Les logiciels sont répartis entre les deux\u{A0}: le demandeur qui choisit l’un ne voit pas ceux de l’autre.",
      en: "The software is split between the two: applicants who choose one do not see the other’s."
    ),
    examples: [
      RuleExample(
        .serviceProviders,
        failing: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
              already_integrated: [exemple]
            editeur_exemple_sas:
              type: editor
              name: ⟦Éditeur d’Exemple⟧
              already_integrated: [exemple]
          """,
        corrected: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
              already_integrated: [exemple]
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var byName: [String: ServiceProviderDeclaration] = [:]
    for provider in catalog.serviceProviders.entries {
      guard let name = provider.name else { continue }
      let letters = name.value.inSmallLetters()
      guard let earlier = byName[letters], let other = earlier.name, earlier.id.value != provider.id.value else {
        byName[letters] = provider
        continue
      }
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "\(Quoted(name.value).french) est déjà l’éditeur \(earlier.id.value)",
            en: "\(Quoted(name.value).english) is already the name of the vendor \(earlier.id.value)"
          ),
          notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)],
          subject: provider.id.value
        ),
        via: name.via
      )
    }
  }
}
