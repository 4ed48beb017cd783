import FormCompiler
import FormDiff
import FormJSON
import FormSource
import FormSubmission
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
      #expect(evidence.answers.map(\.field) == ["code"])
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

  @Test(arguments: [
    ("{when: {intitule: {is: a}}, max_length: 3}", "{when: {intitule: {is: a}}, max_length: 2}", "limit-tightened"),
    ("{when: {intitule: {is: a}}, max_length: 2}", "{when: {intitule: {is: a}}, max_length: 3}", "limit-loosened"),
    (
      "{when: {intitule: {is: a}}, max_length: 2}", "{when: {intitule: {in: [a, b]}}, max_length: 2}", "limit-tightened"
    ),
    (
      "{when: {intitule: {present: true}}, max_length: 2}", "{when: {intitule: {is: a}}, max_length: 2}",
      "limit-loosened"
    ),
    ("{when: {intitule: {is: a}}, max_length: 2}", "{when: {intitule: {is: b}}, max_length: 3}", "limit-changed"),
  ])
  func limitsOnAConditionAreProvedToo(_ before: String, _ after: String, _ kind: String) {
    let example = ChangeExample(
      .definitions,
      before: Self.definition("type: text, label: Code, constraints: [\(before)]"),
      after: Self.definition("type: text, label: Code, constraints: [\(after)]")
    )
    let changes = Self.diff(example).changes
    #expect(changes.map(\.kind.id) == [kind])
    #expect(changes.first?.message.french.contains("caractères") == true, "\(changes.map(\.message.french))")
  }

  /// What is asked on a condition is proved by answers to all that the condition asks about, which both validators judge.
  @Test(arguments: [
    (
      "max_length: 3", "max_length: 3, constraints: [{when: {intitule: {is: b}}, max_length: 2}]", "limit-tightened",
      ["intitule=b", "code=aaa"]
    ),
    (
      "constraints: [{when: {intitule: {is: b}}, pattern: '[0-9]+'}]",
      "constraints: [{when: {intitule: {is: b}}, pattern: '[0-9a-z]+'}]", "limit-loosened", ["intitule=b", "code=a"]
    ),
    (
      "optional: true", "required_when: {intitule: {is: b}}", "field-required", ["intitule=b", "code=nil"]
    ),
    (
      "required_when: {intitule: {in: [b, c]}}", "required_when: {intitule: {is: c}}", "condition-tightened",
      ["intitule=b", "code=nil"]
    ),
    ("when: {intitule: {is: b}}", "when: {intitule: {in: [b, c]}}", "condition-loosened", ["intitule=c", "code=nil"]),
    (
      "required_when: {intitule: {is: b}}", "required_when: {intitule: {is: c}}", "condition-changed",
      ["intitule=c", "code=nil"]
    ),
    ("optional: true, when: {intitule: {is: b}}", "optional: true, when: {intitule: {is: c}}", "condition-changed", []),
  ])
  func whatIsAskedOnAConditionIsProvedByAllAnswers(
    _ before: String,
    _ after: String,
    _ kind: String,
    _ answers: [String]
  ) {
    let diff = Self.diff(
      ChangeExample(
        .definitions,
        before: Self.definition("type: text, label: Code, \(before)"),
        after: Self.definition("type: text, label: Code, \(after)")
      )
    )
    #expect(diff.changes.map(\.kind.id) == [kind])
    let found = diff.changes.first?.evidence?.answers.map { answer in
      guard case .text(let text)? = answer.value else { return "\(answer.field)=nil" }
      return "\(answer.field)=\(text)"
    }
    #expect(found ?? [] == answers)
  }

  @Test func limitsOfTwoCasesAreThoseOfBoth() {
    let example = ChangeExample(
      .definitions,
      before: Self.definition(
        "type: text, label: Code, constraints: [{when: {intitule: {in: [a, b]}}, max_length: 2}]"
      ),
      after: Self.definition(
        "type: text, label: Code, constraints: [{when: {intitule: {is: a}}, max_length: 2}, {when: {intitule: {is: b}}, max_length: 2}]"
      )
    )
    #expect(Self.diff(example).changes.map(\.kind.id) == [])
  }

  /// What a rule refuses is proved by a request that one side alone accepts.
  @Test(arguments: [
    ("{at_least_one_of: [a, b, c]}", "{at_least_one_of: [a, b]}", "rule-tightened", "scopes = «\u{A0}C\u{A0}»"),
    ("{all_or_none: [a, b]}", "{requires: {a: [b]}}", "rule-loosened", "scopes = «\u{A0}B\u{A0}»"),
    (
      "{incompatible: [[a], [b]]}", "{incompatible: [[a], [b, c]]}", "rule-tightened",
      "scopes = «\u{A0}A\u{A0}» et «\u{A0}C\u{A0}»"
    ),
    ("{alone: a}", "{alone: b}", "rule-changed", "scopes = «\u{A0}B\u{A0}» et «\u{A0}C\u{A0}»"),
    ("{all_of: [a, b]}", "{all_of: [b, a]}", nil, ""),
    (
      "{requires: {a: [b]}}", "{requires: {a: [b, c]}}", "rule-tightened", "scopes = «\u{A0}A\u{A0}» et «\u{A0}B\u{A0}»"
    ),
  ])
  func changedRuleIsProved(_ before: String, _ after: String, _ kind: String?, _ proof: String) {
    func definition(_ rule: String) -> String {
      RuleExample.definitionText(
        "scopes: [{name: A, value: a}, {name: B, value: b}, {name: C, value: c}]\nscope_rules: {regle: \(rule)}"
      )
    }
    let diff = Self.diff(ChangeExample(.definitions, before: definition(before), after: definition(after)))
    #expect(diff.changes.map(\.kind.id) == [kind].compactMap(\.self))
    let text = DiffText(diff, .french, isColoured: false).text
    #expect(text.contains(proof), "\(text)")
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
