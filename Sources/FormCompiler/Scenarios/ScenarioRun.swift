import FormCatalog
import FormConcurrency
package import FormSource
package import FormSyntax

/// The scenarios of a project, run.
package struct ScenarioRun: Sendable {
  /// Those of the linter about the files of scenarios, those of scenarios that failed, and all that leave nothing to
  /// run; in the order of reports.
  package let findings: [Finding]
  /// The scenarios that were chosen.
  package let count: Int
  package let passed: Int
  /// What all of the project’s scenarios prove.
  package let coverage: ScenarioCoverage

  /// - Parameters:
  ///   - project: the project.
  ///   - environment: the one in which it is read.
  ///   - accepts: whether the scenarios of a file, given by its path from the root, are wanted.
  package init(_ project: Project, environment: DeploymentEnvironment, accepts: (String) -> Bool) {
    let selection = ScenarioSelection(project, environment: environment, accepts: accepts)
    let catalog = selection.catalog
    let runnable = catalog.scenarios.filter(selection.isWellFormed)
    let trials = Parallel.map(runnable) { ScenarioTrial($0, in: catalog) }
    let failures = zip(runnable, trials).compactMap { scenario, trial -> Finding? in
      guard selection.isChosen(scenario) else { return nil }
      guard let trial else { return FailedScenario.unknownForm(scenario) }
      return ScenarioComparison(trial).finding
    }
    findings = selection.findings(with: failures)
    let chosen = catalog.scenarios.filter(selection.isChosen)
    count = chosen.count
    passed = chosen.count(where: selection.isWellFormed) - failures.count
    coverage = ScenarioCoverage(trials.compactMap(\.self), in: catalog)
  }
}

extension FailedScenario {
  fileprivate static func unknownForm(_ scenario: ScenarioDeclaration) -> Finding {
    finding(
      scenario,
      Words(
        fr: "on ne sait pas ce que demande le formulaire, dont la définition n’a pas pu être lue",
        en: "it is not known what the form asks, since its definition could not be read"
      )
    )
  }
}
