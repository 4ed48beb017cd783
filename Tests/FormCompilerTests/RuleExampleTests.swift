import FormCompiler
import FormSource
import FormTestSupport
import Testing

/// The examples on the rules' pages are their tests: each mistake is found where it is marked, nothing else is, and the
/// correction silences it.
@Suite struct RuleExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: RuleExample
    let number: Int

    var testDescription: String { "\(rule.id) \(number)" }

    static let all = RuleRegistry.all.flatMap { rule in
      rule.examples.enumerated().map { Example(rule: rule, example: $1, number: $0 + 1) }
    }
  }

  @Test(arguments: Example.all)
  func failingExampleIsFoundAtItsMarks(_ example: Example) {
    let marked = MarkedText(example.example.failing)
    #expect(!marked.ranges.isEmpty, "an example marks the place of its finding")
    let project = MemoryProject.base(of: example.example).with(example.example.path, marked.bytes)
    let tree = project.project.tree
    let findings = project.findings.filter { $0.severity != .info || $0.rule == example.rule }
    let found = findings.map { "\($0.rule.id) \(tree[$0.span.source].path) \($0.span.range)" }
    let expected = marked.ranges.map { "\(example.rule.id) \(example.example.path) \($0)" }
    #expect(found == expected)
  }

  @Test(arguments: Example.all)
  func correctedExampleIsSilent(_ example: Example) {
    let findings = MemoryProject.base(of: example.example).with(example.example.path, example.example.corrected)
      .findings
    #expect(findings.map(\.rule.id) == [])
  }

  @Test func everyRuleSpeaksBothLanguages() {
    for rule in RuleRegistry.all {
      for words in [rule.summary, rule.reason] {
        #expect(!words.french.isEmpty && !words.english.isEmpty && words.french != words.english, "\(rule.id)")
      }
    }
  }

  @Test func ruleNamesAreKebabCaseAndUnique() {
    let names = RuleRegistry.all.map(\.id)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(name)")
    }
  }

  /// Rules that no text can show: a file of the disk or beside another, or a size beyond reason.
  @Test func everyOtherRuleHasAnExample() {
    let without = RuleRegistry.all.filter(\.examples.isEmpty).map(\.id)
    #expect(
      without == [
        "alias-explosion", "duplicate-id", "excessive-nesting", "failed-scenario", "failed-step", "invalid-encoding",
        "malformed-secret", "malformed-table", "misplaced-byte-order-mark", "refused-answer", "unread-file",
        "unreadable-file", "unused-text-file",
      ]
    )
  }

  @Test(arguments: Example.all.filter { !MemoryProject.fixes(of: $0).isEmpty })
  func safeFixSilencesItsFinding(_ example: Example) {
    let marked = MarkedText(example.example.failing)
    var bytes = marked.bytes
    for edit in MemoryProject.fixes(of: example).flatMap(\.edits).sorted(by: { $1.span < $0.span }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    let findings = MemoryProject.base(of: example.example).with(example.example.path, bytes).findings
    #expect(findings.map(\.rule.id) == [], "\(String(decoding: bytes, as: UTF8.self))")
  }
}

extension MemoryProject {
  /// The fixes, of either kind, that an example's findings propose.
  static func fixes(of example: RuleExampleTests.Example) -> [Fix] {
    base(of: example.example).with(example.example.path, MarkedText(example.example.failing).bytes).findings
      .filter { $0.rule == example.rule }
      .compactMap(\.fix)
  }
}
