package import FormCatalog
package import FormSource

/// Two scopes that cannot be told apart.
package enum NearDuplicateScope: CatalogRule {
  package static let rule = Rule(
    "near-duplicate-scope",
    .correctness,
    .warning,
    summary: Words(
      fr: "Deux scopes d’une définition se confondent.",
      en: "Two scopes of a definition cannot be told apart."
    ),
    reason: Words(
      fr: "Le demandeur lit deux fois la même ligne, ou deux valeurs ne diffèrent que par une majuscule ou un tiret.",
      en: "Applicants read the same line twice, or two values differ only by a capital or a dash."
    ),
    examples: [
      .definition("scopes: [{name: Adresse, value: adresse}, {name: ⟦Adresse⟧⟨Adresse fiscale⟩, value: dgfip_adresse}]")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries where definition.scopes.count > 1 {
      var byName = [LetterKey: Scope](minimumCapacity: definition.scopes.count)
      var byLetters = [LetterKey: Scope](minimumCapacity: definition.scopes.count)
      for scope in definition.scopes {
        let declaration = scope.declaration
        var name = NameLetters.seen(in: declaration.group?.value ?? "")
        name.append(0)
        name += NameLetters.seen(in: declaration.name.value)
        let sameName = earlier(LetterKey(letters: name), scope, &byName)
        let sameLetters = earlier(LetterKey(letters: NameLetters.seen(in: scope.value)), scope, &byLetters)
        if let other = sameLetters, other.value != scope.value {
          report(declaration.value, other.declaration.value, definition, &collector)
        } else if let other = sameName, other.value != scope.value {
          report(declaration.name, other.declaration.name, definition, &collector)
        }
      }
    }
  }

  /// The first scope with this key; nil where it is the one given, which is then recorded.
  private static func earlier(_ key: LetterKey, _ scope: Scope, _ scopes: inout [LetterKey: Scope]) -> Scope? {
    if let first = scopes[key] { return first }
    scopes[key] = scope
    return nil
  }

  private static func report(
    _ text: Located<String>,
    _ earlier: Located<String>,
    _ definition: Definition,
    _ collector: inout FindingCollector
  ) {
    collector.add(
      Finding(
        rule,
        at: text.span,
        Words(
          fr: "\(Quoted(text.value).french) se confond avec un autre scope de \(definition.id)",
          en: "\(Quoted(text.value).english) cannot be told apart from another scope of \(definition.id)"
        ),
        notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: earlier.span)],
        subject: definition.id
      ),
      via: text.via
    )
  }
}
