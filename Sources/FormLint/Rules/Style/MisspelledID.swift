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
    // One list for all, so that it is made once.
    var words = NameWords()
    for definition in catalog.definitions.entries {
      let declaration = definition.declaration
      check(declaration.id, declaration.name?.value, of: definition.id, &words, &collector)
      for scope in definition.scopes.map(\.declaration) where seen.insert(scope.value.span).inserted {
        // A word of a value is often of the family of a word of its label (scolarite, scolarisé).
        check(scope.value, scope.name.value, isStrict: true, of: definition.id, &words, &collector)
      }
    }
    for provider in catalog.serviceProviders.entries {
      check(provider.id, provider.name?.value, of: provider.id.value, &words, &collector)
    }
    for form in catalog.forms.entries {
      // The identifier may follow the name of a vendor that could not be read.
      let declared = form.declaration.serviceProvider?.value
      if let declared, catalog.gaps.serviceProviders.mayHold(declared) { continue }
      let vendor = form.serviceProvider.flatMap { catalog.serviceProviders[$0]?.name?.value }
      check(form.declaration.uid, form.declaration.name?.value, vendor, of: form.uid, &words, &collector)
    }
  }

  private static func check(
    _ id: Located<String>,
    _ name: String?,
    _ other: String? = nil,
    isStrict: Bool = false,
    of subject: String,
    _ words: inout NameWords,
    _ collector: inout FindingCollector
  ) {
    words.removeAll()
    if let name { words.add(name) }
    if let other { words.add(other) }
    words.keep { $0.count >= 5 }
    let found = NearWord(in: id.value, ofAtLeast: 5, between: { !$0.isLetter }, among: words) { part, word in
      part.first == word.first && (!isStrict || isSlip(part, word))
        && ![name, other].contains { $0.map { NameLetters.seen(in: $0).holds(part) } ?? false }
    }
    guard let found else { return }
    let (written, meant) = (Quoted(found.written), Quoted(found.meant))
    collector.add(
      Finding(
        rule,
        at: id.span,
        Words(
          fr: "\(written.french) s’écarte d’une lettre du nom, où on lit \(meant.french)",
          en: "\(written.english) is one letter away from the name, which says \(meant.english)"
        ),
        subject: subject
      ),
      via: id.via
    )
  }

  /// Whether a letter is missing, doubled or swapped: another letter often makes another word.
  private static func isSlip(_ part: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
    part.count != word.count || part.sorted() == word.sorted()
  }
}
