package import FormCatalog
package import FormSource

/// Two groups of scopes that were meant to be one.
package enum NearDuplicateGroup: CatalogRule {
  package static let rule = Rule(
    "near-duplicate-group",
    .wording,
    .warning,
    summary: Words(
      fr: "Deux groupes de scopes ne diffèrent que par une lettre ou une majuscule.",
      en: "Two groups of scopes differ only by a letter or a capital."
    ),
    reason: Words(
      fr: "Le demandeur voit deux titres presque pareils, et cherche sous l’un les données qui sont sous l’autre.",
      en: "Applicants see two almost identical headings, and look under one for the data that is under the other."
    ),
    examples: [
      .definition(
        """
        scopes:
          - {name: Adresse, value: adresse, group: Informations générales}
          - {name: Identité, value: identite, group: ⟦Informations Générales⟧⟨Informations générales⟩}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      var groups: [Located<String>] = []
      for scope in definition.scopes {
        guard let group = scope.declaration.group, !groups.contains(where: { $0.value == group.value }) else {
          continue
        }
        if let other = groups.first(where: { areNear($0.value, group.value) }) {
          collector.add(
            Finding(
              rule,
              at: group.span,
              Words(
                fr: "\(Quoted(group.value).french) et \(Quoted(other.value).french) font deux groupes",
                en: "\(Quoted(group.value).english) and \(Quoted(other.value).english) are two separate groups"
              ),
              suggesting: other.value,
              notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)],
              subject: definition.id
            ),
            via: group.via
          )
        }
        groups.append(group)
      }
    }
  }

  /// Whether two names differ only by capitals and spaces or, if they are long, by one letter.
  private static func areNear(_ left: String, _ right: String) -> Bool {
    guard abs(left.utf8.count - right.utf8.count) <= 3 else { return false }
    if NameLetters.of(left) == NameLetters.of(right) {
      return left.lowercased().trimmingSpaces == right.lowercased().trimmingSpaces || left.utf8.count > 8
    }
    return left.utf8.count >= 12 && !left.utf8.contains { (0x30...0x39).contains($0) }
      && Suggestion.isOneLetterFrom(left, right)
  }
}
