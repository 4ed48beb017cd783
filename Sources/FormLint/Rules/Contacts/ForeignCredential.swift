package import FormCatalog
package import FormSource

/// A vendor’s form that takes its contact from another vendor.
package enum ForeignCredential: CatalogRule {
  package static let rule = Rule(
    "foreign-credential",
    .security,
    .error,
    summary: Words(
      fr: "Le formulaire d’un éditeur reprend du coffre-fort les coordonnées d’un autre éditeur.",
      en: "A vendor’s form takes another vendor’s contact details from the vault."
    ),
    reason: Words(
      fr:
        "Les coordonnées d’une personne d’une autre entreprise sont montrées au demandeur, et c’est elle qui reçoit les clés d’accès.",
      en: "Applicants see the contact details of someone at another company, who is sent the access keys."
    ),
    examples: [
      .furtherForms(
        """
        exemple-logiciel:
          authorization_request: Exemple
          name: Logiciel
          service_provider_id: editeur_exemple
          initialize_with:
            intitule: ⟦"<%= Rails.application.credentials.exemple_grand_logiciel_intitule || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_editeur_exemple_intitule || 'Projet' %>"⟩
        """,
        context: [
          .serviceProviders: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
              siret: "13002526500013"
            grand_logiciel:
              type: editor
              name: Grand Logiciel
              siret: "21750001600019"
              already_integrated: [exemple]
          """
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let vendors = catalog.serviceProviders.all.map { (id: $0.id.value, letters: NameLetters.of($0.id.value)) }
      .filter { $0.letters.count >= 4 }
    let scanner = PhraseScanner(vendors.map { PhraseScanner.Phrase(String(decoding: $0.letters, as: UTF8.self)) })
    for form in catalog.forms.entries {
      guard let own = form.serviceProvider.flatMap({ catalog.serviceProviders[$0] }) else { continue }
      let ownLetters = [own.id.value, own.name?.value ?? "", form.uid].map(NameLetters.of)
      for prefill in form.declaration.prefill {
        for source in sources(of: prefill) {
          let key = NameLetters.of(source)
          // A key that also names this vendor belongs to it.
          if key.holds(ownLetters[0]) || key.holds(ownLetters[1]) { continue }
          let name = scanner.longest(in: key) { letters in !ownLetters.contains { $0.holds(letters) } }
          guard let name, let other = vendors.first(where: { $0.letters == name }) else { continue }
          collector.add(
            Finding(
              rule,
              at: prefill.span,
              words(prefill, of: other.id, in: own.id.value),
              subject: form.uid
            ),
            via: prefill.via
          )
        }
      }
    }
  }

  /// What identifies the vendor: the vault keys, or the domain of an e-mail address written in clear.
  private static func sources(of prefill: PrefillDeclaration) -> [String] {
    if !prefill.deferred.isEmpty { return prefill.deferred.map(\.value.key) }
    guard prefill.field.value.hasSuffix("_email"), let address = prefill.text?.value,
      let sign = address.utf8.lastIndex(of: UInt8(ascii: "@"))
    else { return [] }
    return [String(address[address.utf8.index(after: sign)...])]
  }

  private static func words(_ prefill: PrefillDeclaration, of other: String, in own: String) -> Words {
    let field = prefill.field.value
    guard prefill.deferred.isEmpty else {
      return Words(
        fr: "\(field) vient du coffre-fort de \(other), mais ce formulaire est celui de \(own)",
        en: "\(field) comes from the vault of \(other), but this form belongs to \(own)"
      )
    }
    return Words(
      fr: "\(field) est une adresse de \(other), mais ce formulaire est celui de \(own)",
      en: "\(field) is an address of \(other), but this form belongs to \(own)"
    )
  }
}
