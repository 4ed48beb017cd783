package import FormCatalog
package import FormSource
package import FormSyntax

/// The scenarios of a project that are to be run, and what keeps some of them from it.
package struct ScenarioSelection: Sendable {
  package let catalog: Catalog
  /// Those of the linter about the chosen files, and all that leave nothing to run.
  private let findings: [Finding]
  private let project: Project
  private let files: Set<SourceID>
  private let malformed: Set<String>

  /// - Parameters:
  ///   - project: the project.
  ///   - environment: the one in which it is read.
  ///   - accepts: whether the scenarios of a file, given by its path from the root, are wanted.
  package init(_ project: Project, environment: DeploymentEnvironment, accepts: (String) -> Bool) {
    let verdict = Pipeline.lint(project, environment: environment)
    let files = Set(project.tree.files(.scenarios).filter { accepts($0.path) }.map(\.id))
    findings = verdict.findings.compactMap { finding -> Finding? in
      if files.contains(finding.span.source) { return finding.strict }
      return finding.rule.isBlocking && project.tree[finding.span.source].isCompiled ? finding : nil
    }
    malformed = Set(
      verdict.findings.filter { $0.severity > .info && !project.tree[$0.span.source].isCompiled }
        .compactMap(\.subject)
    )
    self.project = project
    self.files = files
    catalog = verdict.catalog
  }

  /// The findings with further ones, in the order of reports.
  package func findings(with further: [Finding]) -> [Finding] {
    FindingOrder.arrange(findings + further, project, nil)
  }

  /// Whether a scenario stands in one of the chosen files.
  package func isChosen(_ scenario: ScenarioDeclaration) -> Bool { files.contains(scenario.name.span.source) }

  /// Whether a scenario can be run. One mistake, one finding: what a malformed one comes to says nothing more.
  package func isWellFormed(_ scenario: ScenarioDeclaration) -> Bool { !malformed.contains(scenario.name.value) }
}

extension Finding {
  /// An error where the linter warns: a scenario that is not run proves nothing, and must not look as if it passed.
  fileprivate var strict: Finding {
    var finding = self
    if finding.severity == .warning { finding.severity = .error }
    return finding
  }
}
