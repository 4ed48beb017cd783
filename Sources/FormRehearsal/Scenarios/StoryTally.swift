import FormCatalog
package import FormSource

/// How a run of stories went, in one line.
package struct StoryTally: Sendable {
  private let run: StoryRun

  package init(_ run: StoryRun) { self.run = run }

  package var words: Words {
    let steps = run.stories.reduce(0) { $0 + ($1.scenario.sequel?.value.count ?? 0) }
    let mails = run.stories.reduce(0) { $0 + $1.letters.count }
    let passed = run.stories.count { $0.finding == nil }
    let failed = run.count - passed
    let counts = Words(
      fr: [
        Self.counted(run.count, "scénario"), Self.counted(steps, "étape"), Self.counted(mails, "message"),
      ].joined(separator: ", "),
      en: [
        Self.englishCounted(run.count, "scenario"), Self.englishCounted(steps, "step"),
        Self.englishCounted(mails, "message"),
      ].joined(separator: ", ")
    )
    if failed == 0 {
      return Words(fr: "\(counts.french)\u{A0}: tout est comme attendu", en: "\(counts.english): all as expected")
    }
    return Words(
      fr: "\(counts.french)\u{A0}; \(failed) \(failed < 2 ? "scénario échoue" : "scénarios échouent")",
      en: "\(counts.english); \(failed) \(failed == 1 ? "scenario fails" : "scenarios fail")"
    )
  }

  // French counts zero as one, English does not.
  private static func counted(_ count: Int, _ name: String) -> String { "\(count) \(name)\(count < 2 ? "" : "s")" }

  private static func englishCounted(_ count: Int, _ name: String) -> String {
    "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
