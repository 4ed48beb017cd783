package import FormCatalog
package import FormSource

/// A vendor’s form whose base is unknown.
package enum UnknownBase: CatalogRule {
  package static let rule = Rule(
    "unknown-base",
    .reference,
    .error,
    summary: Words(
      fr: "base nomme un formulaire qui n’existe pas.",
      en: "base names a form that does not exist."
    ),
    reason: Words(
      fr: "Le formulaire de l’éditeur n’est comparé à rien\u{A0}: ce qui change dans sa base ne s’y voit pas.",
      en: "The vendor’s form is compared with nothing: what changes in its base goes unnoticed."
    ),
    examples: [
      .furtherForms(
        """
        exemple-editeur:
          authorization_request: Exemple
          name: Logiciel d’exemple
          service_provider_id: editeur_exemple
          base: ⟦exempel⟧⟨exemple⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let base = form.declaration.base, !catalog.forms.contains(base.value),
        !catalog.gaps.forms.mayHold(base.value)
      else { continue }
      collector.add(
        Finding(
          rule,
          at: base.span,
          Words(
            fr: "aucun formulaire ne s’appelle \(Quoted(base.value).french)",
            en: "no form is called \(Quoted(base.value).english)"
          ),
          suggesting: collector.nearest(to: base.value, among: catalog.forms.names),
          subject: form.uid
        ),
        via: base.via
      )
    }
  }
}
