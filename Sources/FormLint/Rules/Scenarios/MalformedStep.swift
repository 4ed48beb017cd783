package import FormCatalog
package import FormSource
import FormSubmission

/// A step of a scenario that cannot be played, or contradicts itself.
package enum MalformedStep: CatalogRule {
  package static let rule = Rule(
    "malformed-step",
    .correctness,
    .error,
    summary: Words(
      fr: "Une étape d’un scénario ne peut pas être jouée, ou se contredit.",
      en: "A step of a scenario cannot be played, or contradicts itself."
    ),
    reason: Words(
      fr: "L’histoire s’arrêterait là\u{A0}: la suite ne serait ni jouée ni prouvée.",
      en: "The story would end there: the rest would be neither played nor proved."
    ),
    examples: [
      RuleExample(
        .scenarios,
        failing: text("without: [intitule]\nrefused: {intitule: [required]}\n⟦then⟧: [{by: applicant, does: submit}]"),
        corrected: text("without: [intitule]\nrefused: {intitule: [required]}")
      ),
      example("[{⟦by⟧: applicant⟨, does: submit⟩}]"),
      example("[{⟦does⟧: submit⟨, by: applicant⟩}]"),
      example("[{by: applicant, does: submit}, {⟦state⟧: submitted⟨, by: applicant, does: update⟩}]"),
      RuleExample(
        .scenarios,
        failing: text("accepted: true\nthen: [{by: reporter, does: approve, refused: no_role, ⟦mails⟧: []}]"),
        corrected: text("accepted: true\nthen: [{by: reporter, does: approve, refused: no_role}]")
      ),
      RuleExample(
        .scenarios,
        failing: text("accepted: true\nthen: [{by: applicant, does: submit, ⟦saying⟧: Bonjour}]"),
        corrected: text("accepted: true\nthen: [{by: applicant, does: submit}]")
      ),
      example("[{by: applicant, does: submit, ⟦state⟧: ⟨submitted⟩}]"),
      example("[{by: applicant, ⟦does⟧: transfer⟨, to: colleague⟩}]"),
      example("[{after: ⟦18 mois⟧⟨18 months⟩}]"),
      example("[{day: ⟦15/01/2028⟧⟨2028-01-15⟩}]"),
      example("[{by: applicant, does: submit}, {by: colleague, ⟦does⟧: create⟨, refused: unique⟩}]"),
      RuleExample(
        .scenarios,
        failing: text("accepted: true\nthen: [{by: applicant, does: submit, ⟦answers_call⟧: jeton-1}]"),
        corrected: text("accepted: true\nthen: [{by: applicant, does: submit}, {answers_call: jeton-1}]")
      ),
    ]
  )

  private static func text(_ lines: String) -> String { RuleExample.scenarioText("form: exemple\n" + lines) }

  private static func example(_ steps: String) -> RuleExample {
    .scenario("form: exemple\naccepted: true\nthen: " + steps)
  }

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for scenario in catalog.scenarios {
      guard let sequel = scenario.sequel else { continue }
      if scenario.refused != nil {
        collector.add(afterRefusal(scenario, sequel))
        continue
      }
      var isBegun = false
      for step in sequel.value {
        let check = StepCheck(step, isBegun: isBegun)
        if let (place, message, label) = check.mistake {
          collector.add(Finding(rule, at: place, message, label: label, subject: scenario.name.value))
        }
        if let deed = step.deed?.value, step.refusal == nil || !deed.isOpening, deed != .event(.invite) {
          isBegun = true
        }
      }
    }
  }

  private static func afterRefusal(_ scenario: ScenarioDeclaration, _ sequel: Located<[ScenarioStep]>) -> Finding {
    Finding(
      rule,
      at: sequel.span,
      Words(
        fr: "la demande est refusée par son formulaire (refused)\u{A0}: elle ne part pas, et rien ne la suit",
        en: "the request is refused by its form (refused): it is not sent, and nothing follows"
      ),
      label: Words(fr: "supprimez then", en: "remove then"),
      subject: scenario.name.value
    )
  }
}
