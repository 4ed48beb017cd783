package import FormCatalog
package import FormSource
import FormSubmission
import FormSyntax

/// A scenario that does not say what is expected, or contradicts itself.
package enum MalformedScenario: CatalogRule {
  package static let rule = Rule(
    "malformed-scenario",
    .correctness,
    .error,
    summary: Words(
      fr: "Un scénario ne dit pas ce qu’il attend, ou se contredit.",
      en: "A scenario does not say what it expects, or contradicts itself."
    ),
    reason: Words(
      fr: "On ne peut pas le jouer\u{A0}: la règle qu’il devait prouver pourrait changer sans que personne le voie.",
      en: "It cannot be run: the rule that it should prove could change without anybody noticing."
    ),
    examples: [
      RuleExample(.scenarios, "⟦Une demande complète⟧:\n  form: exemple\n⟨  accepted: true⟩"),
      .scenario("form: exemple\naccepted: ⟦false⟧⟨true⟩"),
      RuleExample(
        .scenarios,
        failing: scenario("accepted: ⟦true⟧\nwithout: [intitule]\nrefused: {intitule: [required]}"),
        corrected: scenario("without: [intitule]\nrefused: {intitule: [required]}")
      ),
      .scenario("form: exemple\nday: ⟦01/03/2026⟧⟨2026-03-01⟩\naccepted: true"),
      RuleExample(
        .scenarios,
        failing: scenario("answers: {intitule: Ma cantine}\nwithout: [⟦intitule⟧]\nrefused: {intitule: [required]}"),
        corrected: scenario("without: [intitule]\nrefused: {intitule: [required]}")
      ),
      RuleExample(
        .scenarios,
        failing: scenario("without: [intitule]\nrefused: {⟦intitule⟧: []}"),
        corrected: scenario("without: [intitule]\nrefused: {intitule: [required]}")
      ),
      .scenario("form: exemple\nanswers: {scopes: ⟦adresse⟧⟨[adresse]⟩}\naccepted: true"),
      RuleExample(
        .scenarios,
        failing: scenario("answers: {⟦intitule⟧: }\nrefused: {intitule: [required]}"),
        corrected: scenario("without: [intitule]\nrefused: {intitule: [required]}")
      ),
      RuleExample(
        .scenarios,
        failing: scenario("answers: {⟦intitule⟧: Autre}\naccepted: true\nthen: [{by: applicant, does: submit}]"),
        corrected: scenario("accepted: true\nthen: [{by: applicant, does: submit}]"),
        context: [
          .ownForms:
            "exemple: {definition: exemple, static_blocks: [{name: basic_infos}], steps: [{name: scopes}], initialize_with: {intitule: Un, description: Deux}}"
        ]
      ),
    ]
  )

  private static func scenario(_ lines: String) -> String {
    RuleExample.scenarioText("form: exemple\n" + lines)
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for scenario in catalog.scenarios {
      for finding in findings(scenario) { collector.add(finding) }
      for (field, value) in scenario.answers where value.isAbsent {
        collector.add(emptyAnswer(field, in: scenario), via: field.via)
      }
      if let form = scenario.form.flatMap({ catalog.forms[$0.value] }), let schema = form.schema {
        for finding in misshapenAnswers(scenario, schema) + fixedAnswers(scenario, form) { collector.add(finding) }
      }
    }
  }

  private static func findings(_ scenario: ScenarioDeclaration) -> [Finding] {
    [outcome(scenario), day(scenario)].compactMap(\.self) + answeredTwice(scenario) + withoutCause(scenario)
  }

  private static func outcome(_ scenario: ScenarioDeclaration) -> Finding? {
    if !scenario.hasOutcome {
      return finding(
        scenario,
        at: scenario.name.span,
        Words(
          fr: "ce scénario ne dit pas si la demande est recevable",
          en: "this scenario does not say whether the request is accepted"
        ),
        Words(
          fr: "ajoutez accepted: true, ou refused avec les codes du refus",
          en: "add accepted: true, or refused with the codes of the refusal"
        )
      )
    }
    guard let accepted = scenario.accepted else { return nil }
    if scenario.refused != nil {
      return finding(
        scenario,
        at: accepted.span,
        Words(
          fr: "ce scénario attend à la fois que la demande soit recevable et qu’elle soit refusée",
          en: "this scenario expects the request to be both accepted and refused"
        ),
        Words(fr: "gardez accepted ou refused", en: "keep accepted or refused")
      )
    }
    if accepted.value { return nil }
    return finding(
      scenario,
      at: accepted.span,
      Words(
        fr: "accepted: false ne dit pas pourquoi la demande est refusée",
        en: "accepted: false does not say why the request is refused"
      ),
      Words(
        fr: "écrivez à la place refused: { champ: [code] }",
        en: "write refused: { field: [code] } instead"
      )
    )
  }

  private static func day(_ scenario: ScenarioDeclaration) -> Finding? {
    guard let day = scenario.day, !day.isMistyped, CalendarDate(day.value) == nil else { return nil }
    return finding(
      scenario,
      at: day.span,
      Quoted(day.value).words(fr: "n’est pas une date qui existe", en: "is not a date that exists"),
      Words(fr: "écrivez-la AAAA-MM-JJ", en: "write it as YYYY-MM-DD")
    )
  }

  private static func answeredTwice(_ scenario: ScenarioDeclaration) -> [Finding] {
    // Answers that come through a merge may be left out again.
    let answered = Set(scenario.answers.filter { $0.field.via == nil }.map(\.field.value))
    return scenario.without.filter { answered.contains($0.value) }.map { name in
      finding(
        scenario,
        at: name.span,
        Quoted(name.value).words(
          fr: "reçoit une réponse (answers) et doit rester sans réponse (without)",
          en: "is given an answer (answers) and left without one (without)"
        ),
        Words(fr: "gardez l’un des deux", en: "keep one of the two")
      )
    }
  }

  private static func withoutCause(_ scenario: ScenarioDeclaration) -> [Finding] {
    let expectations = (scenario.refused ?? []) + (scenario.advice ?? [])
    return expectations.filter(\.isEmpty).map { expectation in
      finding(
        scenario,
        at: expectation.name.span,
        Quoted(expectation.name.value).words(fr: "n’a aucun code", en: "has no code"),
        Words(fr: "écrivez par exemple [required]", en: "write, for example, [required]")
      )
    }
  }

  static func finding(
    _ scenario: ScenarioDeclaration,
    at span: ByteSpan,
    _ message: Words,
    _ label: Words
  ) -> Finding {
    Finding(rule, at: span, message, label: label, subject: scenario.name.value)
  }
}
