package import FormCompiler
import FormJSON
import FormSource
import FormSyntax

/// What holds of every project, whatever its files contain: findings have their places, the report is JSON and the same
/// again, and fixing makes nothing worse and leaves nothing to fix.
package enum ProjectCheck {
  /// - Parameters:
  ///   - project: the project to lint.
  ///   - isRepeated: whether it is linted twice.
  /// - Returns: what does not hold.
  package static func flaws(of project: Project, isRepeated: Bool) -> [String] {
    let verdict = Pipeline.lint(project, environment: .production)
    let report = report(verdict, project)
    var flaws = PlaceCheck.flaws(verdict.findings, in: project.tree)
    flaws += JSONReader.read(report, source: SourceID(0)).problems.map { "the report is not JSON: \($0)" }
    if isRepeated, Self.report(Pipeline.lint(project, environment: .production), project) != report {
      flaws.append("another report of the same project")
    }
    return flaws + (verdict.findings.contains { $0.fix?.isSafe == true } ? flawsOfFix(project, verdict) : [])
  }

  private static func flawsOfFix(_ project: Project, _ verdict: Pipeline.Verdict) -> [String] {
    var fixer = fixer(project, verdict)
    let files = fixer.run()
    guard !files.isEmpty else { return [] }
    var flaws: [String] = []
    let (before, after) = (verdict.findings, fixer.verdict.findings)
    if after.count >= before.count { flaws.append("\(before.count) findings become \(after.count) by fixing") }
    if errors(after) > errors(before) { flaws.append("\(errors(before)) errors become \(errors(after)) by fixing") }
    var second = self.fixer(fixer.project, fixer.verdict)
    return flaws + second.run().map { "more is fixed the second time in \($0.path)" }
  }

  private static func errors(_ findings: [Finding]) -> Int { findings.count { $0.severity == .error } }

  private static func fixer(_ project: Project, _ verdict: Pipeline.Verdict) -> Fixer {
    Fixer(project, verdict) {
      Pipeline.lint($0, environment: .production)
    } selection: { verdict, _ in
      verdict.findings
    }
  }

  private static func report(_ verdict: Pipeline.Verdict, _ project: Project) -> [UInt8] {
    let files = project.tree.files
    let report = Report(
      verdict.findings,
      project.tree,
      files: files,
      language: .french,
      showsInfo: true,
      prefix: "",
      root: "/"
    )
    return report.bytes(.json, isColoured: false)
  }
}
