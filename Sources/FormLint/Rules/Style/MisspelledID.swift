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
    let words = names.flatMap { NameLetters.words(in: $0) }.filter { $0.count >= 5 }
    let found = NearWord(in: id.value, ofAtLeast: 5, between: { !$0.isLetter }, among: words) { part, word in
      part.first == word.first && (!isStrict || isSlip(part, word))
        && !names.contains { NameLetters.seen(in: $0).holds(part) }
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
  private static func isSlip(_ part: [UInt8], _ word: [UInt8]) -> Bool {
    part.count != word.count || part.sorted() == word.sorted()
  }
}
