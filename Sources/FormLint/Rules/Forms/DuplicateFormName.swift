package import FormCatalog
package import FormSource

/// Two tiles that applicants cannot tell apart.
package enum DuplicateFormName: CatalogRule {
  package static let rule = Rule(
    "duplicate-form-name",
    .correctness,
    .warning,
    summary: Words(
      fr: "Deux formulaires proposés portent le même nom.",
      en: "Two of the forms offered have the same name."
    ),
    reason: Words(
      fr: "Le demandeur voit deux tuiles identiques, et commence une fois sur deux la mauvaise demande.",
      en: "Applicants see two identical tiles, and start the wrong request half the time."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          name: Portail famille
          default: true
        exemple-cantine:
          authorization_request: Exemple
          name: ⟦Portail famille⟧⟨Tarification de la cantine⟩
        """
      )
    ]
  )

  private struct Tile: Hashable {
    let definition: String
    let provider: String?
    let name: String
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var first: [Tile: Form] = [:]
    for form in catalog.forms.entries where form.isPublic && form.isStartable {
      // Another vendor may be meant by one that is not known, which has its own finding.
      guard form.serviceProvider != nil || form.declaration.serviceProvider == nil else { continue }
      guard let definition = form.definition, let name = form.declaration.name?.value, !name.isEmpty else { continue }
      let tile = Tile(definition: definition, provider: form.serviceProvider, name: name.inSmallLetters())
      guard let earlier = first[tile] else {
        first[tile] = form
        continue
      }
      let place = form.declaration.name ?? form.declaration.uid
      collector.add(
        Finding(
          rule,
          at: place.span,
          Words(
            fr: "\(Quoted(name).french) est déjà le nom de \(earlier.uid)",
            en: "\(Quoted(name).english) is already the name of \(earlier.uid)"
          ),
          notes: [
            Finding.Note(
              Words(fr: "l’autre formulaire est ici", en: "the other form is here"),
              at: (earlier.declaration.name ?? earlier.declaration.uid).span
            )
          ],
          subject: form.uid
        ),
        via: place.via
      )
    }
  }
}
