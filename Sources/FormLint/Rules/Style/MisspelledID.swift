package import FormCatalog
package import FormSource

/// An identifier one letter away from the words of its name.
package enum MisspelledID: CatalogRule {
  package static let rule = Rule(
    "misspelled-id",
    .style,
    .warning,
    summary: Words(
      fr: "Un identifiant s’écarte d’une lettre des mots de son nom.",
      en: "An identifier is one letter away from the words of its name."
    ),
    reason: Words(
      fr:
        "Un identifiant figure dans l’adresse des pages, et c’est lui que le fournisseur de données reconnaît. Une fois des demandes enregistrées, on ne peut plus le corriger\u{A0}: relisez-le avant.",
      en:
        "An identifier is part of page addresses, and is what data providers recognise. Once requests are saved, it can no longer be corrected: check it before that."
    ),
    examples: [
      .furtherForms(
        """
        ⟦exemple-cantne⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine scolaire
        """
      ),
      .definition(
        "scopes: [{name: Adresse du foyer, value: ⟦dgfip_addresse⟧⟨dgfip_adresse⟩}, {name: Identité, value: identite}]"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // Definitions share lists of scopes.
    var seen: Set<ByteSpan> = []
    for definition in catalog.definitions.entries {
      check(definition.declaration.id, [definition.declaration.name], of: definition.id, &collector)
      for scope in definition.scopes where seen.insert(scope.declaration.value.span).inserted {
        // A word of a value is often of the family of a word of its label (scolarite, scolarisé).
        check(scope.declaration.value, [scope.declaration.name], isStrict: true, of: definition.id, &collector)
      }
    }
    for provider in catalog.serviceProviders.entries {
      check(provider.id, [provider.name], of: provider.id.value, &collector)
    }
    for form in catalog.forms.entries {
      let vendor = form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
      check(form.declaration.uid, [form.declaration.name, vendor?.name], of: form.uid, &collector)
    }
  }

  private static func check(
    _ id: Located<String>,
    _ names: [Located<String>?],
    isStrict: Bool = false,
    of subject: String,
    _ collector: inout FindingCollector
  ) {
    let names = names.compactMap { $0?.value }
    let letters = names.map(NameLetters.seen)
    // Nearly all parts are in a name as they are: words are only taken apart for the others.
    lazy var words = names.flatMap { NameLetters.words(in: $0) }.filter { $0.count >= 5 }
    for part in id.value.utf8.split(whereSeparator: { !$0.isLetter }) where part.count >= 5 {
      let part = part.map(\.small)
      guard !letters.contains(where: { $0.holds(part) }),
        let word = words.first(where: { isMeant($0, by: part, isStrict) })
      else { continue }
      let (written, meant) = (String(decoding: part, as: UTF8.self), String(decoding: word, as: UTF8.self))
      collector.add(
        Finding(
          rule,
          at: id.span,
          Words(
            fr: "\(Quoted(written).french) s’écarte d’une lettre du nom, où on lit \(Quoted(meant).french)",
            en: "\(Quoted(written).english) is one letter away from the name, which says \(Quoted(meant).english)"
          ),
          subject: subject
        ),
        via: id.via
      )
      return
    }
  }

  /// Whether a word of the name is misspelled by a part of the identifier. Words that end otherwise are another form of the
  /// same word, or its translation.
  private static func isMeant(_ word: [UInt8], by part: [UInt8], _ isStrict: Bool) -> Bool {
    guard abs(word.count - part.count) <= 1, word.last == part.last,
      word.first == part.first,
      Suggestion.areOneApart(word, part)
    else { return false }
    return !isStrict || word.count != part.count || word.sorted() == part.sorted()
  }
}
