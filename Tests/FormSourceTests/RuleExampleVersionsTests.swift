import FormSource
import Testing

/// An example that is written as one text.
@Suite struct RuleExampleVersionsTests {
  private struct Case: Sendable {
    let text: String
    let failing: String
    let corrected: String
  }

  private static let cases = [
    Case(text: "a: ⟦b⟧⟨c⟩ d", failing: "a: ⟦b⟧ d", corrected: "a: c d"),
    Case(text: "⟦a⟧: [b⟨, c⟩]", failing: "⟦a⟧: [b]", corrected: "a: [b, c]"),
    Case(text: "⟦a⟧⟨b⟩ ⟦c⟧ ⟦d⟧⟨⟩e", failing: "⟦a⟧ ⟦c⟧ ⟦d⟧e", corrected: "b c e"),
    Case(text: "⟦a⟧:\n  ⟨b: c⟩\n\n  d: e", failing: "⟦a⟧:\n\n  d: e", corrected: "a:\n  b: c\n\n  d: e"),
    Case(text: "a: b\n⟦---⟧⟨⟩\nc: d", failing: "a: b\n⟦---⟧\nc: d", corrected: "a: b\nc: d"),
  ]

  @Test(arguments: cases)
  private func versionsAreToldApart(_ expected: Case) {
    let example = RuleExample(.forms, expected.text)
    #expect(example.failing == expected.failing)
    #expect(example.corrected == expected.corrected)
  }

  @Test func keysReplaceThoseOfTheEntry() {
    let example = RuleExample.vendor("name: ⟦A⟧⟨B⟩", of: "⟦un⟧")
    #expect(example.failing == "shared:\n  ⟦un⟧:\n    type: editor\n    already_integrated: [exemple]\n    name: ⟦A⟧")
    #expect(example.corrected == "shared:\n  un:\n    type: editor\n    already_integrated: [exemple]\n    name: B")
  }
}
