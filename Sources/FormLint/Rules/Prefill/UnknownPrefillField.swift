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
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      lazy var known = form.blocks?.schema.fields.map(\.name) ?? []
      for prefill in form.unknownPrefills.declarations {
        let field = prefill.field
        collector.add(
          Finding(
            rule,
            at: field.span,
            Words(
              fr: "le formulaire n’a pas de champ \(Quoted(field.value).french) à remplir",
              en: "the form has no field \(Quoted(field.value).english) to prefill"
            ),
            suggesting: collector.nearest(to: field.value, among: known),
            for: field.value,
            subject: form.uid
          ),
          via: field.via
        )
      }
    }
  }
}
