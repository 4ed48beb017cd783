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
      let deferred = form.declaration.prefill.filter { !$0.deferred.isEmpty }
      guard !deferred.isEmpty else { continue }
      let words = names(around: form)
      for prefill in deferred {
        guard let key = prefill.deferred.first?.value.key, let (written, meant) = misspelled(key, words) else {
          continue
        }
        collector.add(
          Finding(
            rule,
            at: prefill.span,
            Words(
              fr:
                "la clé de \(prefill.field.value) contient \(Quoted(written).french) au lieu de \(Quoted(meant).french)",
              en:
                "the key of \(prefill.field.value) contains \(Quoted(written).english) instead of \(Quoted(meant).english)"
            ),
            subject: form.uid
          ),
          via: prefill.via
        )
      }
    }
  }

  /// The words that keys of a form are made of: of its identifier, of its definition’s and of its vendor’s.
  private static func names(around form: Form) -> [[UInt8]] {
    let texts = [form.uid, form.definition ?? "", form.serviceProvider ?? ""]
    return texts.flatMap { NameLetters.words(in: $0) }.filter { $0.count >= 5 }
  }

  /// The word of a key that is one letter away from a name, and that name.
  static func misspelled(_ key: String, _ names: [[UInt8]]) -> (written: String, meant: String)? {
    for part in key.utf8.split(separator: UInt8(ascii: "_")) where part.count >= 4 {
      let letters = part.map(\.small)
      guard !names.contains(letters),
        let name = names.first(where: { $0.last == letters.last && Suggestion.areOneApart($0, letters) })
      else { continue }
      return (String(decoding: letters, as: UTF8.self), String(decoding: name, as: UTF8.self))
    }
    return nil
  }
}
