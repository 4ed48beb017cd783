package import FormCatalog
package import FormSource
import FormSubmission

/// A prefill of a field that the form does not have.
package enum UnknownPrefillField: CatalogRule {
  package static let rule = Rule(
    "unknown-prefill-field",
    .prefill,
    .error,
    summary: Words(
      fr: "Une réponse préremplie ne correspond à aucun champ.",
      en: "A prefilled answer does not match any field."
    ),
    reason: Words(
      fr: "DataPass échoue au moment où le demandeur commence sa demande.",
      en: "DataPass fails when the applicant starts the request."
    ),
    examples: [
      RuleExample(
        .ownForms,
        """
        exemple:
          authorization_request: Exemple
          steps: [{name: basic_infos}, {name: scopes}]
          initialize_with: {⟦intitul⟧⟨intitule⟩: Mon projet}
        """
      ),
      .form(
        "initialize_with: {⟦delegue_protection_donnees_email⟧⟨surnom⟩: Mon projet}",
        context: .definition(
          "blocks: [{name: scopes}, {name: basic_infos, fields: {surnom: {label: Surnom, type: text}}}]"
        )
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      lazy var known = form.blocks?.schema.fields.map(\.name) ?? []
      for prefill in form.unknownPrefills.declarations {
        let field = prefill.field
        // Another class has it, and this one may have learnt of it since.
        let isElsewhere = catalog.attributes.contains(field.value)
        var finding = Finding(
          rule,
          at: field.span,
          isElsewhere
            ? Words(
              fr:
                "les demandes de \(form.definition ?? form.uid) n’ont pas de champ \(Quoted(field.value).french), que d’autres ont",
              en:
                "requests of \(form.definition ?? form.uid) have no field \(Quoted(field.value).english), which others have"
            )
            : Words(
              fr: "le formulaire n’a pas de champ \(Quoted(field.value).french) à remplir",
              en: "the form has no field \(Quoted(field.value).english) to prefill"
            ),
          suggesting: collector.nearest(to: field.value, among: known),
          for: field.value,
          otherwise: DidYouMean.shown(of: form.uid),
          subject: form.uid
        )
        if isElsewhere { finding.severity = .warning }
        collector.add(finding, via: field.via)
      }
    }
  }
}
