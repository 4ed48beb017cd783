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
      ),
      .labels(
        """
        authorization_request:
          ⟦intitulé⟧⟨intitule⟩: Nom du projet
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard let standard = catalog.wordingSections.first(where: { $0.section.value == "default" }),
      !catalog.attributes.isEmpty
    else { return }
    // Every key of the default section is known.
    let common = Set(standard.keys.map(\.value)).union(["steps", "contacts", "<<"]).union(CheckboxSchema.common)
    var others: Set<String>?
    func check(_ key: Located<String>, of subject: String) {
      if common.contains(key.value) || catalog.attributes.contains(key.value) || catalog.blockNames.contains(key.value)
      {
        return
      }
      let known = others ?? questions(in: catalog).union(common).union(catalog.attributes)
      others = known
      // A definition’s own contacts and checkboxes are only known by their place in a block: a key that resembles no
      // known name may be one of them.
      guard !known.contains(key.value), let name = collector.nearest(to: key.value, among: known) else { return }
      collector.add(
        Finding(
          rule,
          at: key.span,
          Words(
            fr: "\(Quoted(key.value).french) n’est ni un champ, ni un bloc",
            en: "\(Quoted(key.value).english) is neither a field nor a block"
          ),
          suggesting: name,
          subject: subject
        ),
        via: key.via
      )
    }
    for section in catalog.wordingSections where !section.section.value.hasSuffix("_dyn") {
      for key in section.keys { check(key, of: section.section.value) }
    }
    for (className, name) in catalog.attributeNames?.attributes ?? [] { check(name, of: className) }
  }

  private static func questions(in catalog: Catalog) -> Set<String> {
    var names: Set<String> = []
    for definition in catalog.definitions.all {
      for field in definition.blocks?.schema.fields ?? [] { names.insert(field.name) }
    }
    return names
  }
}
