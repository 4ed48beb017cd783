package import FormCatalog
package import FormSource
import FormSubmission

/// A text for a field or a block that does not exist.
package enum UnknownWordingKey: CatalogRule {
  package static let rule = Rule(
    "unknown-wording-key",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte est écrit pour un champ ou un bloc qui n’existe pas.",
      en: "A text is written for a field or a block that does not exist."
    ),
    reason: Words(
      fr: "Il n’est jamais montré\u{A0}: le demandeur lit le texte par défaut.",
      en: "It is never shown: applicants read the default text."
    ),
    examples: [
      .wordings(
        """
        default:
          intitule: {label: Nom du projet}
        exemple:
          ⟦intitulé⟧⟨intitule⟩: {label: Nom du projet}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard let standard = catalog.wordingSections.first(where: { $0.section.value == "default" }),
      !catalog.attributes.isEmpty
    else { return }
    // Every key of the default section is known.
    let common = Set(standard.keys.map(\.value)).union(["steps", "contacts", "<<"])
    var others: Set<String>?
    for section in catalog.wordingSections where !section.section.value.hasSuffix("_dyn") {
      for key in section.keys {
        if common.contains(key.value) || catalog.attributes.contains(key.value)
          || catalog.blockNames.contains(key.value)
        {
          continue
        }
        let known = others ?? questions(in: catalog).union(common).union(catalog.attributes)
        others = known
        // A definition’s own contacts and checkboxes are only known by their place in a block: a key that resembles no
        // known name may be one of them.
        guard !known.contains(key.value), let name = collector.nearest(to: key.value, among: known) else { continue }
        collector.add(
          Finding(
            rule,
            at: key.span,
            Words(
              fr: "\(Quoted(key.value).french) n’est ni un champ, ni un bloc",
              en: "\(Quoted(key.value).english) is neither a field nor a block"
            ),
            suggesting: name,
            subject: section.section.value
          ),
          via: key.via
        )
      }
    }
  }

  private static func questions(in catalog: Catalog) -> Set<String> {
    var names: Set<String> = []
    for definition in catalog.definitions.all {
      for field in definition.blocks?.schema.fields ?? [] { names.insert(field.name) }
    }
    return names
  }
}
