import FormCatalog
package import FormSource

/// A scenario whose request does not fare as expected; `datapass try` alone finds it.
package enum FailedScenario {
  package static let rule = Rule(
    "failed-scenario",
    .correctness,
    .error,
    summary: Words(
      fr: "La demande d’un scénario n’a pas l’issue attendue.",
      en: "A scenario’s request does not have the expected outcome."
    ),
    reason: Words(
      fr:
        "Le formulaire refuse une demande qu’il devait recevoir, ou en laisse passer une que l’instructeur devra renvoyer.",
      en:
        "The form refuses a request that it should accept, or lets one through that an instructor will have to send back."
    )
  )

  /// - Parameters:
  ///   - scenario: the scenario, whose name is underlined.
  ///   - outcome: what was expected, and what came.
  ///   - notes: each difference.
  /// - Returns: the finding.
  static func finding(_ scenario: ScenarioDeclaration, _ outcome: Words, notes: [Finding.Note] = []) -> Finding {
    let name = Quoted(scenario.name.value)
    return Finding(
      rule,
      at: scenario.name.span,
      Words(fr: "\(name.french)\u{A0}: \(outcome.french)", en: "\(name.english): \(outcome.english)"),
      notes: notes,
      subject: scenario.name.value
    )
  }
}
