import FormCompiler
import FormDiff
import FormJSON
import FormSource
import FormTestSupport
import Testing

/// An answer that one side accepts and the other refuses proves a change of limits.
@Suite struct ChangeEvidenceTests {
  @Test(arguments: [
    "limit-tightened", "option-removed", "field-required", "limit-loosened", "option-added", "field-optional",
  ])
  func everyExampleIsProved(_ id: String) throws {
    let kind = try #require(ChangeKinds.kind(id))
    let isStricter = ["limit-tightened", "option-removed", "field-required"].contains(id)
    for example in kind.examples {
      let diff = Self.diff(example)
      let evidence = try #require(diff.changes.first?.evidence, "\(example.after)")
      #expect(evidence.field == "code")
      #expect(evidence.acceptedBefore == isStricter && evidence.acceptedAfter != isStricter)
    }
  }

  @Test func proofIsShown() throws {
    let example = ChangeExample(
      .definitions,
      before: Self.definition("type: integer, label: Code, maximum: 12"),
      after: Self.definition("type: integer, label: Code, maximum: 6")
    )
    let diff = Self.diff(example)
    let text = DiffText(diff, .french, isColoured: false).text
    #expect(text.contains("code = 7, acceptée avant, refusée après"))
    let json = String(decoding: JSONWriter.write(DiffJSON(diff, .french).json, .compact), as: UTF8.self)
    #expect(json.contains(#""evidence":{"field":"code","answer":7,"accepted":{"before":true,"after":false}}"#))
  }

  @Test func samePatternInOtherWordsIsSilent() {
    let example = ChangeExample(
      .definitions,
      before: Self.definition("type: text, label: Code, pattern: '[0-9][0-9]'"),
      after: Self.definition("type: text, label: Code, pattern: '[0-9]{2}'")
    )
    #expect(Self.diff(example).changes.map(\.kind.id) == [])
  }

  @Test func sameConditionInOtherWordsIsSilent() {
    let example = ChangeExample(
      .definitions,
      before: Self.definition("type: text, label: Code, when: {intitule: {in: [a, b]}}"),
      after: Self.definition("type: text, label: Code, when: {any: [{intitule: {is: b}}, {intitule: {is: a}}]}")
    )
    #expect(Self.diff(example).changes.map(\.kind.id) == [])
  }

  private static func definition(_ attributes: String) -> String {
    RuleExample.definitionText(
      "blocks: [{name: scopes}, {name: basic_infos, fields: {code: {\(attributes)}}}]"
    )
  }

  private static func diff(_ example: ChangeExample) -> ProjectDiff {
    ChangeExampleTests.diff(example, MarkedText(example.before).bytes, MarkedText(example.after).bytes)
  }
}
