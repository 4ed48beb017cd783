import FormCatalog
import FormConcurrency
import FormLint
import FormSource
package import FormSyntax

/// Checks one state of a project after another, as it changes while somebody edits it: what two neighbours share is
/// parsed, read, resolved and checked once.
package struct LintSeries: Sendable {
  private let environment: DeploymentEnvironment
  private var readings: ReadingSeries
  /// Nil where no further state follows.
  private var memory: LintMemory?

  /// - Parameters:
  ///   - environment: the one whose branches of conditions count.
  ///   - keepsReadings: whether a further state follows.
  package init(environment: DeploymentEnvironment, keepsReadings: Bool = true) {
    self.environment = environment
    readings = ReadingSeries(wordsQuestions: false, checksOtherSections: true, keepsReadings: keepsReadings)
    memory = keepsReadings ? LintMemory() : nil
  }

  /// - Parameter project: the state, whose files keep their numbers.
  /// - Returns: the same as of a state that is checked alone.
  package mutating func lint(_ project: Project) -> Pipeline.Verdict {
    let environment = environment
    let trees = readings.parse(project, environment: environment)
    let branches = Future { OtherBranches(of: project, trees, environment) }
    let suppressions = Future { Suppressions(project, trees + branches.value.trees) }
    let reading = readings.read(project, trees, environment: environment)
    let other = Future {
      let reread = branches.value.read(in: project, beside: reading)
      return (reading: reread, findings: reread.map(OtherBranches.findings) ?? [])
    }
    let outcomes = Parallel.map(Linter.passes) { [memory] in
      Linter.run($0, over: reading.catalog, remembering: memory)
    }
    if memory != nil { memory = Linter.memory(of: outcomes) }
    return Pipeline.Verdict(
      findings: FindingOrder.arrange(
        project.configurationFindings + reading.findings + outcomes.flatMap(\.findings) + other.value.findings
          + FeatureFlagFindings.findings(project.configuration.featureFlagNames, in: reading.catalog),
        project,
        suppressions.value
      ),
      reading: reading,
      other: other.value.reading
    )
  }
}
