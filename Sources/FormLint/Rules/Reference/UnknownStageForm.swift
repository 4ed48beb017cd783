package import FormCatalog
package import FormSource

/// A stage that leads to an unknown form, or to a form of another definition.
package enum UnknownStageForm: CatalogRule {
  package static let rule = Rule(
    "unknown-stage-form",
    .reference,
    .error,
    summary: Words(
      fr: "L’étape suivante ou précédente nomme un formulaire qui n’existe pas, ou d’une autre définition.",
      en: "The next or previous stage names a form that does not exist, or that belongs to another definition."
    ),
    reason: Words(
      fr: "Le passage à l’autre étape échoue au moment où le demandeur le demande.",
      en: "Going on to the other stage fails when the applicant asks for it."
    ),
    examples: [
      .definition(
        """
        stage:
          type: sandbox
          next: {id: exemple, form_id: ⟦exempel⟧⟨exemple⟩}
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for (definition, target) in catalog.stageTargets {
      let uid = target.form
      // An unknown definition is reported by its own rule.
      guard let owner = catalog.definitions[target.definition.value] else { continue }
      // So is that of a form which exists.
      if let form = catalog.forms[uid.value], form.definition == nil { continue }
      guard !owner.forms.contains(uid.value), !catalog.gaps.forms.mayHold(uid.value) else { continue }
      let elsewhere = catalog.forms[uid.value]?.definition
      let message =
        elsewhere.map {
          Words(
            fr:
              "le formulaire \(Quoted(uid.value).french) appartient à \(Quoted($0).french), non à \(Quoted(owner.id).french)",
            en:
              "the form \(Quoted(uid.value).english) belongs to \(Quoted($0).english), not to \(Quoted(owner.id).english)"
          )
        }
        ?? Words(
          fr: "aucun formulaire de \(Quoted(owner.id).french) ne s’appelle \(Quoted(uid.value).french)",
          en: "no form of \(Quoted(owner.id).english) is called \(Quoted(uid.value).english)"
        )
      collector.add(
        Finding(
          rule,
          at: uid.span,
          message,
          suggesting: collector.nearest(to: uid.value, among: owner.forms),
          for: uid.value,
          subject: definition.id
        ),
        via: uid.via
      )
    }
  }
}
