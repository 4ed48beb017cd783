package import FormCatalog
package import FormSource

/// A vendor’s form whose texts name another vendor.
package enum ForeignVendorName: CatalogRule {
  package static let rule = Rule(
    "foreign-vendor-name",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte du formulaire d’un éditeur en nomme un autre.",
      en: "A text in a vendor’s form names another vendor."
    ),
    reason: Words(
      fr: "Copié d’un autre formulaire, le texte fait demander une habilitation pour le logiciel d’un concurrent.",
      en: "Copied from another form, the text makes applicants request access for a competitor’s software."
    ),
    examples: [
      .furtherForms(
        """
        exemple-logiciel:
          authorization_request: Exemple
          name: Logiciel
          description: Le portail de ⟦Grand Logiciel⟧⟨la commune⟩
          service_provider_id: editeur_exemple
        """,
        context: [
          .serviceProviders: """
          shared:
            editeur_exemple:
              type: editor
              name: Éditeur d’exemple
            grand_logiciel:
              type: editor
              name: Grand Logiciel
              already_integrated: [exemple]
          """
        ]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    if catalog.forms.entries.isEmpty { return }
    let vendors = catalog.serviceProviders.all.filter(\.isEditor).compactMap { provider in
      provider.name.map { (id: provider.id.value, name: $0.value) }
    }.filter { $0.name.utf8.count >= 5 }
    let scanner = PhraseScanner(vendors.map { PhraseScanner.Phrase($0.name, isExact: true) })
    // Forms share texts: each is searched once.
    var known: [ByteSpan: Range<Int>?] = [:]
    for form in catalog.forms.entries {
      guard let own = form.serviceProvider.flatMap({ catalog.serviceProviders[$0] }) else { continue }
      forEachText(of: form.declaration) { text in
        let found = known[text.span] ?? scanner.first(in: text.value)
        known[text.span] = .some(found)
        guard let range = found else { return }
        let name = String(decoding: Array(text.value.utf8)[range], as: UTF8.self)
        // Not the vendor’s own name, its parent’s or the software’s.
        guard let other = vendors.first(where: { $0.name == name }), other.id != own.id.value,
          !text.value.contains(own.name?.value ?? "\u{0}"), !(own.name?.value ?? "").contains(name),
          !(form.name ?? "").contains(name), !NameLetters.of(form.uid).holds(NameLetters.of(name))
        else { return }
        collector.add(
          Finding(
            rule,
            at: text.span(of: range),
            Words(
              fr: "ce texte nomme \(Quoted(name).french), et le formulaire est de \(own.id.value)",
              en: "this text names \(Quoted(name).english), but the form belongs to \(own.id.value)"
            ),
            subject: form.uid
          ),
          via: text.via
        )
      }
    }
  }

  /// Visits what a form tells applicants or answers for them, but for what comes from the vault.
  private static func forEachText(of form: FormDeclaration, _ visit: (Located<String>) -> Void) {
    if let introduction = form.introduction { visit(introduction) }
    if let description = form.description { visit(description) }
    for prefill in form.prefill where prefill.deferred.isEmpty {
      if let text = prefill.text { visit(text) }
    }
  }
}
