package import FormCatalog
package import FormSource

/// An outcome that offers a form that cannot be started.
package enum UnstartableOrientationForm: CatalogRule {
  package static let rule = Rule(
    "unstartable-orientation-form",
    .orientation,
    .error,
    summary: Words(
      fr: "Une issue propose un formulaire qui n’existe pas, ou que le demandeur ne peut pas commencer.",
      en: "An outcome offers a form that does not exist, or that applicants cannot start."
    ),
    reason: Words(
      fr: "Le demandeur jugé éligible arrive sur une page d’erreur.",
      en: "Applicants who are found eligible land on an error page."
    ),
    examples: [
      RuleExample(.orientation, OrientationExamples.tree(forms: ", forms: [⟦exempl⟧⟨exemple⟩]"))
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      // An unknown definition is reported where it is named.
      guard let forms = catalog.definitions[orientation.definition.value]?.forms else { continue }
      let own = Set(forms)
      for uid in orientation.outcomes.flatMap({ $0.forms ?? [] }) {
        let form = catalog.forms[uid.value]
        // A definition that is not known is reported where the form names it.
        if let form, form.definition == nil { continue }
        if form == nil, catalog.gaps.forms.mayHold(uid.value) { continue }
        guard form?.isStartable != true || !own.contains(uid.value) else { continue }
        let message =
          form == nil
          ? Words(
            fr: "aucun formulaire ne s’appelle \(Quoted(uid.value).french)",
            en: "no form is called \(Quoted(uid.value).english)"
          )
          : own.contains(uid.value)
            ? Words(
              fr: "le demandeur ne peut pas commencer \(Quoted(uid.value).french)",
              en: "applicants cannot start \(Quoted(uid.value).english)"
            )
            : Quoted(uid.value).words(
              fr: "est un formulaire de \(Quoted(form?.definition ?? "").french)",
              en: "is a form of \(Quoted(form?.definition ?? "").english)"
            )
        collector.add(
          Finding(
            rule,
            at: uid.span,
            message,
            suggesting: form == nil ? collector.nearest(to: uid.value, among: forms) : nil,
            subject: orientation.definition.value
          ),
          via: uid.via
        )
      }
    }
  }
}
