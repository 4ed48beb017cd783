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
      ),
      .labels(
        """
        ⟦authorization_request/exemples⟧⟨authorization_request/exemple⟩:
          intitule: Nom du projet
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard catalog.gaps.forms.isEmpty, catalog.gaps.definitions.isEmpty else { return }
    checkClasses(catalog, &collector)
    guard !catalog.wordingSections.isEmpty else { return }
    var known: Set<String> = ["default"]
    for form in catalog.forms.all { known.insert(WordingTable.section(ofForm: form.uid)) }
    for definition in catalog.definitions.all { known.insert(definition.id) }
    let declared = Set(catalog.wordingSections.map(\.section.value))
    for section in catalog.wordingSections {
      let name = section.section.value
      // Types kept in a database end in `_dyn`; `<<` is reported as a merge of nothing.
      guard !known.contains(name), !name.hasSuffix("_dyn"), name != "<<" else { continue }
      let meant = FrenchWord.meaning(name, among: known) ?? collector.nearest(to: name, among: known)
      // Aliases make a section useful, unless it was meant to be one that is not there.
      if section.isRepeated, meant.map(declared.contains) ?? true { continue }
      collector.add(
        Finding(
          rule,
          at: section.section.span,
          Words(
            fr: "\(Quoted(name).french) n’est ni un formulaire, ni une définition",
            en: "\(Quoted(name).english) is neither a form nor a definition"
          ),
          suggesting: meant,
          subject: name
        ),
        via: section.section.via
      )
    }
  }
  /// The names of attributes stand under classes, each of one definition.
  private static func checkClasses(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for (name, definition) in catalog.attributeNames?.classes ?? [] {
      guard let definition, catalog.definitions[definition] == nil, !definition.hasSuffix("_dyn") else { continue }
      let nearest = collector.nearest(to: definition, among: catalog.definitions.all.map(\.id))
      collector.add(
        Finding(
          rule,
          at: name.span,
          Words(
            fr: "\(Quoted(definition).french) n’est pas une définition",
            en: "\(Quoted(definition).english) is not a definition"
          ),
          suggesting: nearest.map(AttributeNames.className),
          subject: name.value
        ),
        via: name.via
      )
    }
  }
}
