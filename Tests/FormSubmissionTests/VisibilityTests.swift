import FormSubmission
import Testing

/// Hidden fields: neither asked nor judged, unseen by conditions, dropped from what is stored.
@Suite struct VisibilityTests {
  private static let ticked = Condition.of("box", .equals(.flag(true)))

  @Test func aHiddenFieldIsNotJudged() {
    let limits = FieldLimits { $0.options = ["a"] }
    let schema = FormSchema([
      field("box", .boolean), field("a", .choice, when: Self.ticked, requirement: .always, limits: limits),
    ])
    #expect(schema.faults() == [])
    #expect(schema.faults(["a": .text("b")]) == [])
    #expect(schema.faults(["a": .list([])]) == [])
    #expect(schema.faults(["a": .integer(3)]) == [])
    #expect(schema.faults(["box": .flag(true)]) == ["required /data/a"])
    #expect(schema.faults(["box": .flag(true), "a": .text("b")]) == ["option /data/a"])
    #expect(schema.faults(["box": .flag(true), "a": .text("a")]) == [])
  }

  @Test func whatIsHiddenIsNotStored() {
    let schema = FormSchema([
      field("box", .boolean), field("a", when: Self.ticked), field("b", .document, when: Self.ticked),
    ])
    let answers: [String: FieldValue] = ["a": .text("x"), "b": .documents([.pdf()]), "inconnu": .text("y")]
    let hiding = Submission(answers: answers, acceptances: ["c": true])
    #expect(Validator(schema).stored(hiding) == Submission(answers: ["inconnu": .text("y")], acceptances: ["c": true]))
    var showing = hiding
    showing.answers["box"] = .text("on")
    #expect(Validator(schema).stored(showing) == showing)
  }

  /// Whichever way round the fields are declared, each hides the next.
  @Test(arguments: [3, 20, 60, 100], [false, true])
  func hidingIsPassedOn(_ count: Int, _ isReversed: Bool) {
    let names = (0..<count).map { "f\($0)" }
    let fields = names.enumerated().map { index, name in
      field(
        name,
        when: index == 0 ? Self.ticked : .of(names[index - 1], .present(true)),
        requirement: .always
      )
    }
    let schema = FormSchema([field("box", .boolean)] + (isReversed ? fields.reversed() : fields))
    let answers = Dictionary(uniqueKeysWithValues: names.map { ($0, FieldValue.text("x")) })
    #expect(schema.faults(answers.merging(["box": .flag(true)]) { $1 }) == [])
    #expect(Validator(schema).stored(Submission(answers: answers)).answers.isEmpty)
    #expect(schema.faults(["box": .flag(true)]) == ["required /data/f0"])
  }

  @Test func aFieldMayShowWhereAnotherIsHidden() {
    let schema = FormSchema([
      field("c", when: .not(.of("b", .present(true))), requirement: .always),
      field("b", when: .of("a", .equals(.text("x")))), field("a"),
    ])
    #expect(schema.faults(["b": .text("y")]) == ["required /data/c"])
    #expect(schema.faults(["a": .text("x"), "b": .text("y")]) == [])
    #expect(schema.faults(["a": .text("x")]) == ["required /data/c"])
  }

  /// Refused where forms are compiled; a schema made by hand must not hang.
  /// The linter refuses cycles; should one come here, no answer of its fields is missed.
  @Test func aCycleEnds() {
    let schema = FormSchema([
      field("a", when: .of("b", .present(true))), field("b", when: .of("a", .present(true))),
      field("c", when: .of("c", .present(false))),
    ])
    #expect(schema.faults(["a": .text("x")]) == [])
  }

  @Test func hiddenFieldsAndRules() {
    let rules = [
      RuleSchema(id: "un", kind: .atLeastOneOf(["a", "b"])), RuleSchema(id: "deux", kind: .distinct(["a", "c"])),
      RuleSchema(id: "trois", kind: .after("d", "e")),
    ]
    let schema = FormSchema(
      [
        field("box", .boolean), field("a", when: Self.ticked), field("b", when: Self.ticked), field("c"),
        field("d", .date, when: Self.ticked), field("e", .date),
      ],
      rules: rules
    )
    let answers: [String: FieldValue] = [
      "a": .text("x"), "c": .text("x"), "d": .text("2026-01-01"), "e": .text("2026-01-02"),
    ]
    #expect(schema.faults(answers) == [])
    #expect(
      schema.faults(answers.merging(["box": .flag(true)]) { $1 }) == [
        "distinct /data/c (deux)", "after /data/d (trois)",
      ]
    )
    #expect(schema.faults(["box": .flag(true)]) == ["at-least-one-of /data/a (un)"])
  }

  /// A hidden answer is no way to satisfy a rule, and the violation stands at a field that is shown.
  @Test func aHiddenAnswerSatisfiesNoRule() {
    let schema = FormSchema(
      [field("box", .boolean), field("a", when: Self.ticked), field("b")],
      rules: [RuleSchema(id: "un", kind: .atLeastOneOf(["a", "b"]))]
    )
    #expect(schema.faults(["a": .text("x")]) == ["at-least-one-of /data/b (un)"])
  }
}
