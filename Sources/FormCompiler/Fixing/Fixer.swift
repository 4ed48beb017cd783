package import FormSource

/// Applies the safe fixes of findings, in memory, until nothing changes.
///
/// A fix is kept only if its finding is gone afterwards and there are no new ones; otherwise it is left to a person.
package struct Fixer {
  /// A fix may make another possible; no real file needs more than two rounds.
  private static let roundLimit = 10
  /// The most trials, each of which reads the whole project again.
  private static let trialLimit = 200

  package typealias Lint = (Project) -> Pipeline.Verdict
  package typealias Selection = (Pipeline.Verdict, Project) -> [Finding]

  /// The project with the fixes applied so far.
  package private(set) var project: Project
  /// The verdict on `project`.
  package private(set) var verdict: Pipeline.Verdict
  private let lint: Lint
  private let selection: Selection
  private let isCancelled: () -> Bool
  private var titles: [SourceID: [Words]] = [:]
  private var trials = 0

  /// - Parameters:
  ///   - project: the project to fix.
  ///   - verdict: the verdict on it.
  ///   - lint: lints a changed project.
  ///   - isCancelled: looked at before each trial: once it holds, nothing more is fixed.
  ///   - selection: the findings to fix; only safe fixes of the project’s own files are applied.
  package init(
    _ project: Project,
    _ verdict: Pipeline.Verdict,
    lint: @escaping Lint,
    isCancelled: @escaping () -> Bool = { false },
    selection: @escaping Selection
  ) {
    self.project = project
    self.verdict = verdict
    self.lint = lint
    self.isCancelled = isCancelled
    self.selection = selection
  }

  /// Applies the fixes. Returns the files that changed, sorted by path.
  package mutating func run() -> [FixedFile] {
    let original = project.tree
    for _ in 0..<Self.roundLimit where !round() { break }
    return project.tree.files.filter { original[$0.id].bytes != $0.bytes }
      .map { FixedFile(path: $0.path, before: original[$0.id].bytes, after: $0.bytes, titles: titles[$0.id] ?? []) }
      .sorted { $0.path.precedes($1.path) }
  }

  /// The fixes of one round and the resulting project.
  private struct Trial {
    let accepted: [Finding]
    let project: Project
    let verdict: Pipeline.Verdict
  }

  /// Returns false if nothing could be fixed.
  private mutating func round() -> Bool {
    var edits = EditSet()
    let fixable = selection(verdict, project).compactMap { finding -> (finding: Finding, edits: [Fix.Edit])? in
      guard let fix = finding.fix, fix.isSafe, !fix.edits.isEmpty, fix.edits.allSatisfy(isInProject) else { return nil }
      return (finding, fix.edits)
    }
    // From front to back: an edit before thousands of others would move them all.
    let candidates = fixable.sorted { $0.edits[0].span < $1.edits[0].span }.filter { edits.add($0.edits) }.map(
      \.finding
    )
    guard let trial = best(of: candidates[...], with: nil) else { return false }
    for finding in trial.accepted {
      guard let fix = finding.fix else { continue }
      for source in Set(fix.edits.map(\.span.source)) { titles[source, default: []].append(fix.title) }
    }
    project = trial.project
    verdict = trial.verdict
    return true
  }

  /// Adds as many candidates as possible to those accepted before: all at once or, if that fails, half by half.
  private mutating func best(of candidates: ArraySlice<Finding>, with accepted: Trial?) -> Trial? {
    guard !candidates.isEmpty, trials < Self.trialLimit, !isCancelled() else { return accepted }
    if let trial = attempt((accepted?.accepted ?? []) + candidates) { return trial }
    guard candidates.count > 1 else { return accepted }
    let middle = candidates.startIndex + candidates.count / 2
    let first = best(of: candidates[..<middle], with: accepted)
    return best(of: candidates[middle...], with: first)
  }

  /// Nil if one of the findings remains or a new one appears.
  private mutating func attempt(_ findings: [Finding]) -> Trial? {
    trials += 1
    var edits = EditSet()
    var expected = FindingTally(verdict.findings, project.tree)
    for finding in findings {
      guard let fix = finding.fix, edits.add(fix.edits) else { continue }
      expected.remove(finding, project.tree)
    }
    let changed = project.tree.files.filter { edits.sources.contains($0.id) }
    let corrected = project.replacing(
      Dictionary(uniqueKeysWithValues: changed.map { ($0.id, edits.applied(to: $0)) })
    )
    let found = lint(corrected)
    let tally = FindingTally(found.findings, corrected.tree)
    return expected.isExceeded(by: tally) ? nil : Trial(accepted: findings, project: corrected, verdict: found)
  }

  /// Built-in files are not fixed.
  private func isInProject(_ edit: Fix.Edit) -> Bool {
    let place = Int(edit.span.source.index)
    return project.tree.files.indices.contains(place) && edit.span.end <= project.tree.files[place].bytes.count
  }
}
