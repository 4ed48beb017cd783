package import FormSource

/// How a run of scenarios went, in a few lines for a terminal.
package struct ScenarioTally: Sendable {
  private let run: ScenarioRun
  private let language: Language
  /// Of what is not proved, so much is listed.
  private static let mostListed = 10

  package init(_ run: ScenarioRun, language: Language) {
    self.run = run
    self.language = language
  }

  /// Lines that end with a line break each.
  package var text: String {
    let coverage = run.coverage
    let proved = coverage.count - coverage.unproved.count
    var lines = [outcome]
    if coverage.count > 0 {
      let count = Words(
        fr: "règles, conditions et cases éprouvées dans les deux sens\u{A0}: \(proved) sur \(coverage.count)",
        en: "rules, conditions and boxes proved both ways: \(proved) of \(coverage.count)"
      )
      lines.append(count)
    }
    lines += coverage.unproved.prefix(Self.mostListed).map { Words(fr: "  \($0.french)", en: "  \($0.english)") }
    let rest = coverage.unproved.count - Self.mostListed
    if rest > 0 { lines.append(Words(fr: "  … et \(rest) de plus", en: "  … and \(rest) more")) }
    return lines.map { $0(language) + "\n" }.joined()
  }

  private var outcome: Words {
    let others = run.count - run.passed
    // French counts zero as one, English does not.
    let count = Words(
      fr: "\(run.count) \(run.count < 2 ? "scénario" : "scénarios")",
      en: "\(run.count) \(run.count == 1 ? "scenario" : "scenarios")"
    )
    if others == 0 {
      return Words(fr: "\(count.french)\u{A0}: tout est comme attendu", en: "\(count.english): all as expected")
    }
    return Words(
      fr: "\(count.french), dont \(others) \(others < 2 ? "échoue" : "échouent")",
      en: "\(count.english), of which \(others) \(others == 1 ? "fails" : "fail")"
    )
  }
}
