package import FormCatalog
package import FormSource

/// A vendor without a form.
package enum UnusedVendor: CatalogRule {
  package static let rule = Rule(
    "unused-vendor",
    .style,
    .info,
    summary: Words(
      fr: "Un éditeur n’a aucun formulaire.",
      en: "A vendor has no form."
    ),
    reason: Words(
      fr: "Soit son formulaire a été oublié, soit l’éditeur peut être retiré du fichier.",
      en: "Either its form was forgotten, or the vendor can be removed from the file."
    ),
    examples: [
      .vendor("⟨already_integrated: [exemple]⟩", of: "⟦editeur_exemple⟧")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A form whose vendor is unknown or could not be read, which has its own finding, may be the missing one.
    guard catalog.gaps.forms.isEmpty,
      catalog.forms.all.allSatisfy({ !$0.declaration.mayHaveVendor || $0.serviceProvider != nil })
    else { return }
    var used: Set<String> = []
    for form in catalog.forms.all { if let vendor = form.serviceProvider { used.insert(vendor) } }
    for provider in catalog.serviceProviders.entries
    where provider.alreadyIntegrated.isEmpty && !used.contains(provider.id.value) {
      collector.add(
        Finding(
          rule,
          at: provider.id.span,
          Words(
            fr: "l’éditeur \(provider.id.value) n’a aucun formulaire",
            en: "the vendor \(provider.id.value) has no form"
          ),
          subject: provider.id.value
        )
      )
    }
  }
}
