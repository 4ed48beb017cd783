import ArgumentParser
import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// What must be right before anything is compiled, and how it is reported if it is not.
struct CheckOptions: ParsableArguments {
  @Option(
    help: """
      Vérifie d’abord le projet comme lint, et ne compile rien s’il y a des constats de cette gravité\u{A0}; sans cette \
      option, seul ce qui ne peut pas être compilé arrête tout. (Checks the project first as lint does, and compiles \
      nothing if there are findings of this severity; without it, only what cannot be compiled stops everything.)
      """
  )
  var failOn: FailureThreshold?

  @Option(
    help: """
      Comment s’écrivent les constats\u{A0}: text, ou gcc (fichier:ligne:colonne), une ligne pour chacun. (How findings \
      are written: text, or gcc (file:line:column), one line for each.)
      """
  )
  var format: CompileReportFormat = .text

  /// Checks a project.
  /// - Parameters:
  ///   - loaded: the project.
  ///   - environment: whose branches of conditions count.
  ///   - blocking: what leaves no value to compile.
  ///   - language: the language of the report.
  /// - Returns: whether the project may be compiled, and what is to be reported in either case.
  /// - Throws: `Stop` if the project’s list of known findings cannot be read.
  func check(
    _ loaded: LoadedProject,
    _ environment: DeploymentEnvironment,
    blocking: [Finding],
    _ language: Language
  ) throws -> (isPassed: Bool, report: String) {
    guard let failOn else { return (blocking.isEmpty, report(blocking, loaded, language)) }
    let selection = Selection(
      accepts: { _ in true },
      baseline: try BaselineOptions.Place.ofProject(loaded).map { try $0.read(language) },
      changes: nil
    )
    let findings = selection.findings(Pipeline.lint(loaded.project, environment: environment), loaded.project)
    if failOn.isReached(by: findings) || blocking.isEmpty {
      let shown = findings.filter { failOn == .info || $0.severity != .info }
      return (!failOn.isReached(by: findings), report(shown, loaded, language))
    }
    // Known or switched off, they still leave nothing to compile.
    return (false, report(blocking, loaded, language))
  }

  private func report(_ findings: [Finding], _ loaded: LoadedProject, _ language: Language) -> String {
    switch format {
    case .text:
      let report = TextReport(loaded.project.tree, language, isColoured: false)
      return findings.map { report.text($0) + "\n" }.joined()
    case .gcc:
      let lines = GCCReport.text(findings, loaded.project.tree, language, root: loaded.root.path)
      return String(decoding: lines, as: UTF8.self)
    }
  }
}

/// The formats of findings that `compile` has: those whose lines may stand among others in a log.
enum CompileReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case gcc
}
