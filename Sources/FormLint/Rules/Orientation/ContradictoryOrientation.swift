package import FormCatalog
package import FormSource

/// An orientation that says two things at once.
package enum ContradictoryOrientation: CatalogRule {
  package static let rule = Rule(
    "contradictory-orientation",
    .orientation,
    .error,
    summary: Words(
      fr:
        "Une réponse mène à la fois à une question et à une issue, ou une issue dit non et propose quand même un formulaire (un avertissement).",
      en:
        "An answer leads both to a question and to an outcome, or an outcome says no and offers a form all the same (a warning)."
    ),
    reason: Words(
      fr:
        "De deux suites, le demandeur n’en rencontre qu’une. Et sous l’annonce qu’il n’est pas éligible, il trouverait le formulaire à remplir.",
      en:
        "Of two ways on, applicants meet one. And below the news that they are not eligible, they would find the form to fill in."
    ),
    examples: [
      RuleExample(
        .orientation,
        failing: example("goto: projet, outcome: ⟦non⟧"),
        corrected: example("goto: projet")
      ),
      RuleExample(
        .orientation,
        failing: OrientationExamples.tree(refusal: ", forms: [⟦exemple⟧]"),
        corrected: OrientationExamples.tree()
      ),
    ]
  )

  private static func example(_ next: String) -> String {
    """
    exemple:
      questions:
        qui:
          label: Qui êtes-vous ?
          answers:
            public: {label: Un acteur public, \(next)}
            autre: {label: Un autre, outcome: non}
        projet:
          label: Avez-vous un projet ?
          answers:
            oui: {label: Oui, outcome: oui}
      outcomes:
        oui: {eligible: yes, text: Vous êtes éligible}
        non: {eligible: no, text: Vous ne l’êtes pas}
    """
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      for answer in orientation.questions.flatMap(\.answers) {
        if let outcome = answer.ignoredOutcome { report(outcome, of: orientation, &collector) }
      }
      for outcome in orientation.outcomes where outcome.eligible == "no" && !outcome.hasGap {
        if let form = outcome.forms?.first { report(offered: form, by: outcome, of: orientation, &collector) }
      }
    }
  }

  private static func report(
    _ outcome: Located<String>,
    of orientation: OrientationDeclaration,
    _ collector: inout FindingCollector
  ) {
    collector.add(
      Finding(
        rule,
        at: outcome.span,
        Words(
          fr: "cette réponse mène déjà à une question\u{A0}: l’issue \(Quoted(outcome.value).french) n’en vient jamais",
          en: "this answer leads to a question already: it never comes to the outcome \(Quoted(outcome.value).english)"
        ),
        label: Words(fr: "gardez goto ou outcome", en: "keep either goto or outcome"),
        subject: orientation.definition.value
      ),
      via: outcome.via
    )
  }

  private static func report(
    offered form: Located<String>,
    by outcome: OrientationDeclaration.Outcome,
    of orientation: OrientationDeclaration,
    _ collector: inout FindingCollector
  ) {
    let shown = Quoted(outcome.name.value)
    var finding = Finding(
      rule,
      at: form.span,
      Words(
        fr: "\(shown.french) dit au demandeur qu’il n’est pas éligible, et lui propose un formulaire",
        en: "\(shown.english) tells applicants that they are not eligible, and offers them a form"
      ),
      label: Words(
        fr: "supprimez forms, ou écrivez eligible\u{A0}: maybe ou yes",
        en: "remove forms, or write eligible: maybe or yes"
      ),
      subject: orientation.definition.value
    )
    finding.severity = .warning
    collector.add(finding, via: form.via)
  }
}
