import FormCompiler
import FormSource
import FormSyntax

/// Tries a rename in memory, in every environment that reads another text: what the linter would then find wrong with it
/// speaks against it.
enum RenameCheck {
  /// The findings of these rules are about names alone, whatever their severity.
  private static let rulesOfNames: Set<String> = ["malformed-id", "malformed-scope-value"]

  /// The words of the linter about the first thing that the edits would break; nil where they break nothing.
  static func refusal(of edits: [Fix.Edit], to name: String, in snapshot: Snapshot) -> Words? {
    var set = EditSet()
    guard set.add(edits) else { return RenameWords.overlapping }
    var bytes: [SourceID: [UInt8]] = [:]
    for source in set.sources {
      guard let file = snapshot.file(source) else { return RenameWords.overlapping }
      bytes[source] = set.applied(to: file)
    }
    let renamed = snapshot.project.replacing(bytes)
    if let words = refusal(to: name, snapshot.verdict.findings, renamed, snapshot.environment) { return words }
    guard snapshot.isConditional else { return nil }
    for environment in DeploymentEnvironment.allCases where environment != snapshot.environment {
      let before = Pipeline.lint(snapshot.project, environment: environment).findings
      if let words = refusal(to: name, before, renamed, environment) { return words }
    }
    return nil
  }

  private static func refusal(
    to name: String,
    _ known: [Finding],
    _ renamed: Project,
    _ environment: DeploymentEnvironment
  ) -> Words? {
    let before = tally(known)
    let after = Pipeline.lint(renamed, environment: environment).findings
    let grown = tally(after).filter { $0.value > before[$0.key] ?? 0 }
    let said = Set(known.map(\.message.french))
    let broken = after.filter { grown[$0.rule.id] != nil && !said.contains($0.message.french) }
    let all = broken.isEmpty ? after.filter { grown[$0.rule.id] != nil } : broken
    return (all.first { $0.message.french.contains(name) } ?? all.first)?.message
  }

  /// How many findings of each rule speak against a name.
  private static func tally(_ findings: [Finding]) -> [String: Int] {
    findings.reduce(into: [:]) { counts, finding in
      guard finding.severity == .error || isAboutNames(finding.rule.id) else { return }
      counts[finding.rule.id, default: 0] += 1
    }
  }

  /// A name that nothing has any more is one that was left behind.
  private static func isAboutNames(_ rule: String) -> Bool {
    rulesOfNames.contains(rule) || rule.hasPrefix("unknown-")
  }
}
