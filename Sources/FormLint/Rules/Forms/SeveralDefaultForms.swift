package import FormCatalog
package import FormSource

/// A definition with several default forms.
package enum SeveralDefaultForms: CatalogRule {
  package static let rule = Rule(
    "several-default-forms",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une définition a deux formulaires par défaut.",
      en: "A definition has two default forms."
    ),
    reason: Words(
      fr:
        "DataPass prend le premier sans rien dire\u{A0}: une demande rouverte ou annulée revient sur un formulaire inattendu. Un second qui reprend tout du premier par une ancre n’y change rien (une simple information).",
      en:
        "DataPass silently takes the first: a reopened or cancelled request comes back to an unexpected form. A second one that merges all of the first changes nothing (an info finding)."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
          exemple-editeur:
            authorization_request: Exemple
            name: Logiciel
            default: ⟦true⟧
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Demande libre
            default: true
          exemple-editeur:
            authorization_request: Exemple
            name: Logiciel
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      let free = definition.forms.compactMap { catalog.forms[$0] }.filter(\.isDefault)
      guard let first = free.first?.declaration, let place = first.isDefault else { continue }
      // A second one that applicants start is deliberate where the first is reached through a stage alone.
      for form in free.dropFirst() where form.isStartable == free[0].isStartable {
        guard let mark = form.declaration.isDefault else { continue }
        var finding = Finding(
          rule,
          at: mark.span,
          Words(
            fr: "\(definition.id) a déjà un formulaire par défaut\u{A0}: \(first.uid.value)",
            en: "\(definition.id) already has a default form: \(first.uid.value)"
          ),
          notes: [Finding.Note(Words(fr: "le premier est ici", en: "the first is here"), at: place.span)],
          subject: form.uid
        )
        // Merged from the first form, with all that it says: the first is still the one that was meant.
        if mark.span == place.span { finding.severity = .info }
        collector.add(finding, via: mark.via)
      }
    }
  }
}
