import FormCompiler
import FormSource

/// Tries a rename in memory: what the linter would then find wrong with it speaks against it.
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
    let before = tally(snapshot.verdict.findings)
    let after = Pipeline.lint(snapshot.project.replacing(bytes), environment: snapshot.environment).findings
    let grown = tally(after).filter { $0.value > before[$0.key] ?? 0 }
    let broken = after.filter { grown[$0.rule.id] != nil }
    return (broken.first { $0.message.french.contains(name) } ?? broken.first)?.message
  }

  /// How many findings of each rule speak against a name.
  private static func tally(_ findings: [Finding]) -> [String: Int] {
    findings.reduce(into: [:]) { counts, finding in
      guard finding.severity == .error || rulesOfNames.contains(finding.rule.id) else { return }
      counts[finding.rule.id, default: 0] += 1
    }
  }
}
