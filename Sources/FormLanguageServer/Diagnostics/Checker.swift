package import FormCompiler
package import FormSource
package import FormSyntax

/// Finds what is wrong with one state of a project after another.
package struct Checker {
  /// What was checked before, for one environment.
  private var series: LintSeries?
  private var environment: DeploymentEnvironment?

  package init() {}

  /// - Parameters:
  ///   - project: the state.
  ///   - environment: the one whose branches of conditions count.
  /// - Returns: the findings that `lint` reports on it, in the order of reports.
  package mutating func findings(of project: Project, environment: DeploymentEnvironment) -> [Finding] {
    if environment != self.environment {
      series = LintSeries(environment: environment)
      self.environment = environment
    }
    return series?.lint(project).findings ?? []
  }
}
