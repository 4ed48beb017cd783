package import FormCatalog
package import FormSource

/// A text for a group of scopes that is never found.
package enum UnfindableGroup: CatalogRule {
  package static let rule = Rule(
    "unfindable-group",
    .wording,
    .warning,
    summary: Words(
      fr: "Le texte d’un groupe de scopes ne peut pas être trouvé.",
      en: "The text of a group of scopes cannot be found."
    ),
    reason: Words(
      fr:
        "Le groupe n’existe pas sous ce nom, ou son nom contient un point, que Rails lit comme un séparateur\u{A0}: l’explication n’est jamais montrée.",
      en:
        "No group has that name, or the name contains a dot, which Rails reads as a separator: the explanation is never shown."
    ),
    examples: [
      .wordings(
        """
        exemple:
          scopes:
            groups:
              ⟦Identités⟧⟨Identité⟩: Les noms
        """,
        context: .definition(
          "scopes: [{name: Adresse, value: adresse, group: Identité}, {name: Identité, value: identite, group: Identité}]"
        )
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard catalog.gaps.definitions.isEmpty, !catalog.wordingSections.isEmpty else { return }
    let groups = Set(catalog.definitions.all.flatMap(\.scopes).compactMap { $0.declaration.group?.value })
    guard !groups.isEmpty else { return }
    for section in catalog.wordingSections where !section.section.value.hasSuffix("_dyn") {
      for group in section.groups {
        let hasDot = group.value.utf8.contains(UInt8(ascii: "."))
        guard hasDot || !groups.contains(group.value) else { continue }
        let name = Quoted(group.value)
        let words =
          hasDot
          ? Words(
            fr: "\(name.french) contient un point\u{A0}: ce texte n’est jamais trouvé",
            en: "\(name.english) contains a dot: this text is never found"
          )
          : Words(fr: "aucun scope n’est du groupe \(name.french)", en: "no scope is in the group \(name.english)")
        collector.add(
          Finding(
            rule,
            at: group.span,
            words,
            suggesting: hasDot ? nil : collector.nearest(to: group.value, among: groups),
            subject: section.section.value
          ),
          via: group.via
        )
      }
    }
  }
}
