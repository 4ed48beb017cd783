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
    let verdict = Pipeline.lint(project, environment: environment)
    let files = Set(project.tree.files(.scenarios).filter { accepts($0.path) }.map(\.id))
    let known = verdict.findings.compactMap { finding -> Finding? in
      if files.contains(finding.span.source) { return finding.strict }
      return finding.rule.isBlocking && project.tree[finding.span.source].isCompiled ? finding : nil
    }
    // One mistake, one finding: what a malformed scenario comes to says nothing more.
    let malformed = Set(
      verdict.findings.filter { $0.severity > .info && !project.tree[$0.span.source].isCompiled }
        .compactMap(\.subject)
    )
    let catalog = verdict.catalog
    let runnable = catalog.scenarios.filter { !malformed.contains($0.name.value) }
    let trials = Parallel.map(runnable) { ScenarioTrial($0, in: catalog) }
    let failures = zip(runnable, trials).compactMap { scenario, trial -> Finding? in
      guard files.contains(scenario.name.span.source) else { return nil }
      guard let trial else { return FailedScenario.unknownForm(scenario) }
      return ScenarioComparison(trial).finding
    }
    findings = FindingOrder.arrange(known + failures, project, nil)
    let chosen = catalog.scenarios.filter { files.contains($0.name.span.source) }
    count = chosen.count
    passed = chosen.count { !malformed.contains($0.name.value) } - failures.count
    coverage = ScenarioCoverage(trials.compactMap(\.self), in: catalog)
  }
}

extension Finding {
  /// An error where the linter warns: a scenario that is not run proves nothing, and must not look as if it passed.
  fileprivate var strict: Finding {
    var finding = self
    if finding.severity == .warning { finding.severity = .error }
    return finding
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
