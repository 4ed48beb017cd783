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
      RuleExample(
        .wordings,
        failing: """
          fr:
            authorization_request_forms:
              default:
                intitule: {label: Nom du projet}
              exemple:
                ⟦intitulé⟧: {label: Nom du projet}
          """,
        corrected: """
          fr:
            authorization_request_forms:
              default:
                intitule: {label: Nom du projet}
              exemple:
                intitule: {label: Nom du projet}
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard let standard = catalog.wordingSections.first(where: { $0.section.value == "default" }),
      !catalog.attributes.isEmpty
    else { return }
    // What the default section names is read, whatever it is for.
    var known = catalog.attributes.union(catalog.blockNames).union(["steps", "contacts"])
    known.formUnion(standard.keys.map(\.value))
    for definition in catalog.definitions.all {
      for field in definition.blocks?.schema.fields ?? [] { known.insert(field.name) }
    }
    for section in catalog.wordingSections where !section.section.value.hasSuffix("_dyn") {
      for key in section.keys where !known.contains(key.value) && key.value != "<<" {
        // Contacts and boxes of a definition’s own class are known by their place in a block only.
        guard let name = collector.nearest(to: key.value, among: known) else { continue }
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
}
