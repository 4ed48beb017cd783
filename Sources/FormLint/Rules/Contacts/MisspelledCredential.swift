package import FormCatalog
package import FormSource

/// A vault key that begins with a name one letter away from that of the form’s other keys, of its vendor or of its definition.
package enum MisspelledCredential: CatalogRule {
  package static let rule = Rule(
    "misspelled-credential",
    .security,
    .warning,
    summary: Words(
      fr: "Une clé du coffre-fort s’écarte d’une lettre du nom de l’éditeur ou de l’API.",
      en: "A vault key is one letter away from the name of the vendor or of the API."
    ),
    reason: Words(
      fr:
        "Une clé mal écrite n’existe pas dans le coffre-fort\u{A0}: la valeur d’essai reste, et la réponse est fausse en production.",
      en: "A misspelled key is not in the vault: the test value is kept, and the answer is wrong in production."
    ),
    examples: [
      .furtherForms(
        """
        exemple-logiciel:
          authorization_request: Exemple
          name: Logiciel
          service_provider_id: editeur_exemple
          initialize_with:
            intitule: ⟦"<%= Rails.application.credentials.editer_exemple_intitule || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.editeur_exemple_intitule || 'Projet' %>"⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      // Most forms get nothing from the vault.
      lazy var words = names(around: form)
      for prefill in form.declaration.prefill {
        guard let key = prefill.deferred.first?.value.key, let found = misspelled(key, words) else { continue }
        let (written, meant) = (Quoted(found.written), Quoted(found.meant))
        collector.add(
          Finding(
            rule,
            at: prefill.span,
            Words(
              fr: "la clé de \(prefill.field.value) contient \(written.french) au lieu de \(meant.french)",
              en: "the key of \(prefill.field.value) contains \(written.english) instead of \(meant.english)"
            ),
            subject: form.uid
          ),
          via: prefill.via
        )
      }
    }
  }

  /// The words that keys of a form are made of: of its identifier, of its definition’s and of its vendor’s.
  private static func names(around form: Form) -> NameWords {
    var words = NameWords(form.uid, form.definition, form.serviceProvider)
    words.keep { $0.count >= 5 }
    return words
  }

  /// The word of a key that is one letter away from a name, and that name.
  static func misspelled(_ key: String, _ names: NameWords) -> NearWord? {
    NearWord(in: key, ofAtLeast: 4, between: { $0 == UInt8(ascii: "_") }, among: names) { part, _ in
      !names.contains(part)
    }
  }
}
