package import FormSource

/// The rules of which only a run of scenarios makes findings.
package enum ScenarioRules {
  package static let all: [Rule] = [FailedScenario.rule, FailedStep.rule]
}
