package import FormCatalog
package import FormSource

/// A section of texts that belongs to no form and no definition.
package enum UnknownWordingSection: CatalogRule {
  package static let rule = Rule(
    "unknown-wording-section",
    .wording,
    .warning,
    summary: Words(
      fr: "Une section de textes n’est ni celle d’un formulaire, ni celle d’une définition.",
      en: "A section of texts is neither a form’s nor a definition’s."
    ),
    reason: Words(
      fr: "Ses textes ne sont jamais montrés\u{A0}: le demandeur lit ceux de la section par défaut.",
      en: "Its texts are never shown: applicants read those of the default section."
    ),
    examples: [
      .wordings(
        """
        ⟦exemples⟧⟨exemple⟩:
          intitule: {label: Nom du projet}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard catalog.gaps.forms.isEmpty, catalog.gaps.definitions.isEmpty, !catalog.wordingSections.isEmpty else { return }
    var known: Set<String> = ["default"]
    for form in catalog.forms.all { known.insert(WordingTable.section(ofForm: form.uid)) }
    for definition in catalog.definitions.all { known.insert(definition.id) }
    for section in catalog.wordingSections {
      let name = section.section.value
      // Types kept in a database end in `_dyn`; `<<` is reported as a merge of nothing; aliases make a section useful.
      guard !known.contains(name), !name.hasSuffix("_dyn"), name != "<<", !section.isRepeated else { continue }
      collector.add(
        Finding(
          rule,
          at: section.section.span,
          Words(
            fr: "\(Quoted(name).french) n’est ni un formulaire, ni une définition",
            en: "\(Quoted(name).english) is neither a form nor a definition"
          ),
          suggesting: collector.nearest(to: name, among: known),
          subject: name
        ),
        via: section.section.via
      )
    }
  }
}
