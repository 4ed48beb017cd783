package import FormCatalog
import FormConcurrency
import FormLint
package import FormSource
package import FormSyntax

/// The way of data through the house, in memory:
///
///     SourceTree ──> SyntaxTree ──> Declarations ──> Catalog ──> findings, artifacts
///
/// Each stage is a function of the one before; none reaches back.
package enum Pipeline {
  /// Everything that `lint` reports on a project, and what the findings come from.
  package struct Verdict: Sendable {
    /// In the order of reports, each mistake once.
    package let findings: [Finding]
    let reading: Reading
    /// The files that hold conditions, in their other branch.
    let other: Reading?

    /// What was resolved in the environment asked for.
    package var catalog: Catalog { reading.catalog }
    /// The files as they were read in it.
    package var trees: [SyntaxTree] { reading.trees }
    /// The values of their documents.
    var values: [Value] { reading.roles.values.flatMap(\.values) }
  }

  /// Begins the work that is the same for every project, before it is known which project is read.
  package static func prepare() {
    Parallel.prepare()
    _ = Future { StandardLibrary.shared }
  }

  /// Reads and resolves a project in one environment, without the linter’s rules.
  /// - Parameters:
  ///   - project: the project.
  ///   - environment: the environment whose branches of conditions count.
  /// - Returns: what came out of each stage.
  package static func read(
    _ project: Project,
    environment: DeploymentEnvironment
  ) -> Reading {
    var series = ReadingSeries(keepsReadings: false)
    return series.read(project, environment: environment)
  }

  /// The files that hold conditions, as they are in every other environment: what names there is named in the file too.
  /// - Parameters:
  ///   - project: the project.
  ///   - first: the project as it was read in one environment.
  /// - Returns: what these files come to beside all others; nothing where no file holds a condition.
  package static func otherBranches(of project: Project, beside first: Reading) -> [Reading] {
    OtherBranches.all(of: project, beside: first)
  }

  /// Reads a project and runs all rules over it.
  ///
  /// Where files hold conditions, their other branches are read too: a finding there counts if it is in such a file.
  package static func lint(_ project: Project, environment: DeploymentEnvironment) -> Verdict {
    var series = LintSeries(environment: environment, keepsReadings: false)
    return series.lint(project)
  }

  /// The catalogue of one environment, and the findings that leave no value to compile.
  package static func compile(
    _ project: Project,
    environment: DeploymentEnvironment
  ) -> (reading: Reading, blocking: [Finding]) {
    let reading = read(project, environment: environment)
    return (reading, blockingFindings(of: reading, project))
  }

  /// The findings that leave no value to compile.
  package static func blockingFindings(of reading: Reading, _ project: Project) -> [Finding] {
    let findings =
      project.configurationFindings + reading.findings + Linter.findings(in: reading.catalog, onlyBlocking: true)
    let blocking = findings.filter { $0.rule.isBlocking && project.tree[$0.span.source].isCompiled }
    return FindingOrder.arrange(blocking, project, nil)
  }
}

extension Project {
  func resolverOptions(_ context: ExpansionContext, wordsQuestions: Bool) -> Resolver.Options {
    Resolver.Options(
      layout: layout,
      usesOverlay: configuration.overlay?.value != "off",
      publicFiles: tree.publicFiles,
      textFiles: tree.files(.texts),
      isProduction: context.isProduction,
      today: today,
      wordsQuestions: wordsQuestions
    )
  }

  /// The files that declare something; the configuration has been read before.
  var sourceFiles: [SourceFile] { tree.files.filter { $0.role != .configuration } }
}

extension SourceFile {
  /// Whether anything is compiled from the file: a scenario that cannot be read changes nothing.
  var isCompiled: Bool { role != .scenarios }
}
