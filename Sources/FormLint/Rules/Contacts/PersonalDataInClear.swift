package import FormCatalog
package import FormSource

/// A person’s name or e-mail address in the repository.
package enum PersonalDataInClear: CatalogRule {
  package static let rule = Rule(
    "personal-data-in-clear",
    .security,
    .warning,
    confidential: true,
    summary: Words(
      fr: "Les coordonnées d’une personne sont écrites en clair dans un formulaire.",
      en: "A person’s contact details are written in plain text in a form."
    ),
    reason: Words(
      fr:
        "Le dépôt est public\u{A0}: elles y restent pour toujours (RGPD, article 5). Le coffre-fort est fait pour elles.",
      en: "The repository is public: they stay there for ever (GDPR, article 5). They belong in the vault."
    ),
    examples: [
      .form(
        """
        initialize_with:
          contact_technique_email: ⟦camille.exemple@mairie-exemple.gouv.fr⟧⟨"<%= Rails.application.credentials.exemple_contact_technique_email || 'technique@mairie-exemple.gouv.fr' %>"⟩
          contact_technique_family_name: Service
          contact_technique_given_name: Équipe
          contact_technique_job_title: Support
          contact_technique_phone_number: "0102030405"
        """,
        context: .definition(
          "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
        )
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      let given = form.declaration.prefill.filter(\.deferred.isEmpty).compactMap { prefill in
        ContactFields.contact(of: prefill.field.value).map { (contact: $0, prefill: prefill) }
      }
      let contacts = Dictionary(grouping: given, by: \.contact).mapValues { $0.map(\.prefill) }
      for (contact, prefills) in contacts.sorted(by: { $0.key.precedes($1.key) }) {
        report(contact, prefills, of: form, &collector)
      }
    }
  }

  /// Adds one finding for all that is said of a person: nothing of it is repeated elsewhere.
  private static func report(
    _ contact: String,
    _ given: [PrefillDeclaration],
    of form: Form,
    _ collector: inout FindingCollector
  ) {
    let telling = given.first { prefill in
      prefill.text.map { PersonalData.isTelling($0.value, in: prefill.field.value) } ?? false
    }
    guard let telling, let text = telling.text else { return }
    let others = given.filter { $0.field.span != telling.field.span }.compactMap { prefill -> Located<String>? in
      prefill.text.flatMap { PersonalData.isPartOfName($0.value, in: prefill.field.value) ? $0 : nil }
    }
    collector.add(
      Finding(
        rule,
        at: text.span,
        Words(
          fr:
            "\(contact) semble nommer une personne (\(PersonalData.masked(text.value)))\u{A0}: prenez la valeur dans le coffre-fort",
          en: "\(contact) seems to name a person (\(PersonalData.masked(text.value))): take the value from the vault"
        ),
        notes: others.map { Finding.Note(Words(fr: "et ici", en: "and here"), at: $0.span) },
        subject: form.uid
      ),
      via: text.via
    )
  }
}
