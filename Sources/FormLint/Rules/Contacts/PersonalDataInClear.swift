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
      var reported: Set<String> = []
      for prefill in form.declaration.prefill where prefill.deferred.isEmpty {
        let field = prefill.field.value
        guard let text = prefill.text, let kind = contact(of: field), isPersonal(text.value, field),
          reported.insert(kind).inserted
        else { continue }
        collector.add(
          Finding(
            rule,
            at: text.span,
            Words(
              fr:
                "\(kind) semble nommer une personne (\(masked(text.value)))\u{A0}: prenez la valeur dans le coffre-fort",
              en: "\(kind) seems to name a person (\(masked(text.value))): take the value from the vault"
            ),
            subject: form.uid
          ),
          via: text.via
        )
      }
    }
  }

  private static func contact(of field: String) -> String? {
    for attribute in ["_email", "_family_name", "_given_name"] where field.hasSuffix(attribute) {
      return String(field.dropLast(attribute.count))
    }
    return nil
  }

  /// Whether the value is a family name, or the address of a given name and a family name.
  private static func isPersonal(_ value: String, _ field: String) -> Bool {
    if field.hasSuffix("_email") {
      let parts = value.split(separator: "@", maxSplits: 1)
      guard parts.count == 2 else { return false }
      let names = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      return names.count == 2
        && names.allSatisfy { name in
          name.utf8.count >= 2 && name.utf8.allSatisfy { (0x61...0x7A).contains($0.small) || $0 == UInt8(ascii: "-") }
            && !serviceWords.contains(name.lowercased())
        }
    }
    let words = value.split(separator: " ")
    return field.hasSuffix("_family_name") && words.count <= 2
      && words.allSatisfy { !serviceWords.contains($0.lowercased()) } && !value.isEmpty
      && value.utf8.allSatisfy { $0.isWordPart || $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: "'") }
      && !value.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Words that name a shared mailbox or a service, and no person.
  private static let serviceWords: Set<String> = [
    "api", "contact", "contacts", "support", "technique", "tech", "service", "services", "equipe", "équipe", "team",
    "dpo", "dpd", "rgpd", "info", "infos", "projet", "produit", "direction", "informatique", "dsi", "si", "hotline",
    "assistance", "exploitation", "particulier", "entreprise", "datapass", "client", "clients", "no-reply", "noreply",
    "admin", "administrateur", "sav", "helpdesk", "integration", "partenaires", "partenaire", "editeur", "éditeur",
    "developpement", "dev", "devops", "responsable", "délégué", "delegue", "protection", "donnees", "données",
    "portail",
    "famille", "enfance", "mairie", "commune", "solution", "solutions", "interop", "franceconnect", "prod",
    "production",
  ]

  /// The first letter, as in the excerpt below, and the number of characters: enough to find the value, too little to know
  /// whose it is.
  private static func masked(_ value: String) -> String {
    "\(value.prefix(1))…, \(value.count)"
  }
}
