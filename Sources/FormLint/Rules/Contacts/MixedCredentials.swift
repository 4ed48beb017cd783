package import FormCatalog
package import FormSource

/// Vault keys of one form that begin in different spellings.
package enum MixedCredentials: CatalogRule {
  package static let rule = Rule(
    "mixed-credentials",
    .security,
    .warning,
    summary: Words(
      fr: "Les clés du coffre-fort d’un même formulaire ne commencent pas toutes de la même façon.",
      en: "The vault keys of one form do not all begin the same way."
    ),
    reason: Words(
      fr:
        "Une clé mal écrite n’existe pas dans le coffre-fort\u{A0}: la valeur d’essai reste, et la réponse est fausse en production.",
      en: "A misspelled key is not in the vault: the test value is kept, and the answer is wrong in production."
    ),
    examples: [
      .form(
        """
        initialize_with:
          intitule: "<%= Rails.application.credentials.exemple_mairie_intitule || 'Projet' %>"
          description: ⟦"<%= Rails.application.credentials.exemplemairie_description || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_mairie_description || 'Projet' %>"⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      let keys = form.declaration.prefill.compactMap { prefill in stem(prefill).map { (prefill, stem: $0) } }
      guard let first = keys.first, keys.contains(where: { $0.stem != first.stem }) else { continue }
      // Of spellings that differ only by an underscore or a capital, the most frequent is right, or the first on a tie.
      for (prefill, stem) in keys {
        let same = keys.filter { NameLetters.of($0.stem) == NameLetters.of(stem) }
        guard let usual = usual(same.map(\.stem)), usual != stem else { continue }
        collector.add(
          Finding(
            rule,
            at: prefill.span,
            Words(
              fr:
                "la clé de \(prefill.field.value) commence par \(Quoted(stem).french), les autres par \(Quoted(usual).french)",
              en:
                "the key of \(prefill.field.value) begins with \(Quoted(stem).english), the others with \(Quoted(usual).english)"
            ),
            label: Words(
              fr: "écrivez \(usual)\(prefill.field.value), si le coffre l’a sous ce nom",
              en: "write \(usual)\(prefill.field.value), if the vault has it under that name"
            ),
            subject: form.uid
          ),
          via: prefill.via
        )
      }
    }
  }

  /// The key without the field’s name at its end; nil where the value is not a single key.
  private static func stem(_ prefill: PrefillDeclaration) -> String? {
    guard let deferred = prefill.deferred.first, deferred.path.isEmpty, deferred.value.parts == nil,
      deferred.value.key.hasSuffix(prefill.field.value)
    else { return nil }
    return String(deferred.value.key.dropLast(prefill.field.value.count))
  }

  private static func usual(_ stems: [String]) -> String? {
    var best: (stem: String, count: Int)?
    for stem in stems {
      let count = stems.count { $0 == stem }
      if count > best?.count ?? 0 { best = (stem, count) }
    }
    return best?.stem
  }
}
