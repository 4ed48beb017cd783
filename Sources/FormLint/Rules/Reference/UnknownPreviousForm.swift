package import FormCatalog
package import FormSource

/// A form whose previous form is unknown.
package enum UnknownPreviousForm: CatalogRule {
  package static let rule = Rule(
    "unknown-previous-form",
    .reference,
    .error,
    summary: Words(
      fr: "stage.previous_form_uid nomme un formulaire qui n’existe pas.",
      en: "stage.previous_form_uid names a form that does not exist."
    ),
    reason: Words(
      fr: "Annuler l’étape, ou revenir à la précédente, échoue.",
      en: "Cancelling the stage, or going back to the previous one, fails."
    ),
    examples: [
      .form(
        "stage: {previous_form_uid: ⟦exempel⟧⟨exemple⟩}",
        context: .definition("stage: {type: sandbox, next: {id: exemple, form_id: exemple}}")
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let uid = form.declaration.previousForm, !catalog.forms.contains(uid.value),
        !catalog.gaps.forms.mayHold(uid.value)
      else { continue }
      collector.add(
        Finding(
          rule,
          at: uid.span,
          Words(
            fr: "aucun formulaire ne s’appelle \(Quoted(uid.value).french)",
            en: "no form is called \(Quoted(uid.value).english)"
          ),
          suggesting: collector.nearest(to: uid.value, among: catalog.forms.names),
          for: uid.value,
          subject: form.uid
        ),
        via: uid.via
      )
    }
  }
}
