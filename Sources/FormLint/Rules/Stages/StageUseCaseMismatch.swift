package import FormCatalog
package import FormSource

/// A form whose previous stage has another use case.
package enum StageUseCaseMismatch: CatalogRule {
  package static let rule = Rule(
    "stage-use-case-mismatch",
    .reference,
    .warning,
    summary: Words(
      fr: "Un formulaire et celui de son étape précédente n’ont pas le même cas d’usage.",
      en: "A form and the form of its previous stage do not have the same use case."
    ),
    reason: Words(
      fr: "Une demande annulée revient sur le formulaire d’un autre cas d’usage, avec d’autres questions.",
      en: "A cancelled request goes back to the form of another use case, with other questions."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            name: Cantine
            use_case: cantine
            default: true
          exemple-production:
            authorization_request: ExempleProduction
            use_case: transports
            startable_by_applicant: false
            stage: {previous_form_uid: ⟦exemple⟧}
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            name: Cantine
            use_case: cantine
            default: true
          exemple-production:
            authorization_request: ExempleProduction
            use_case: cantine
            startable_by_applicant: false
            stage: {previous_form_uid: exemple}
          """,
        context: [.definitions: StageExamples.definitions()]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var misspelt: MisspeltUseCases?
    for form in catalog.forms.entries {
      guard let place = form.declaration.previousForm, let earlier = catalog.forms[place.value],
        let own = form.declaration.useCase?.value, let other = earlier.declaration.useCase, own != other.value
      else { continue }
      let known = misspelt ?? MisspeltUseCases(catalog, &collector)
      misspelt = known
      if known.contains(own) || known.contains(other.value) { continue }
      collector.add(
        Finding(
          rule,
          at: place.span,
          Words(
            fr:
              "\(place.value) est du cas d’usage \(Quoted(other.value).french), ce formulaire de \(Quoted(own).french)",
            en:
              "\(place.value) has the use case \(Quoted(other.value).english), but this form has \(Quoted(own).english)"
          ),
          notes: [Finding.Note(Words(fr: "l’autre cas d’usage", en: "the other use case"), at: other.span)],
          subject: form.uid
        ),
        via: place.via
      )
    }
  }
}
