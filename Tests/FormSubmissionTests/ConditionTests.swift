import FormSubmission
import Testing

/// What a condition means, operator by operator; above all on fields that have no answer.
@Suite struct ConditionTests {
  private static let operators: [(Condition.Comparison, Bool)] = [
    (.equals(.text("a")), false), (.equals(.integer(0)), false), (.equals(.flag(true)), false),
    (.equals(.flag(false)), false), (.equals(.text("")), false), (.differs(.text("a")), true),
    (.differs(.flag(false)), true), (.isIn([.text("a"), .text("")]), false), (.isIn([.flag(false)]), false),
    (.isNotIn([.text("a")]), true), (.above(.integer(-1)), false), (.below(.integer(1)), false),
    (.atLeast(.integer(0)), false), (.atMost(.integer(0)), false), (.above(.text("2000-01-01")), false),
    (.below(.text("2000-01-01")), false), (.contains("a"), false), (.contains(""), false), (.present(true), false),
    (.present(false), true),
  ]

  private static let blanks: [FieldValue?] = [
    nil, .text(""), .text(" \u{A0}\n"), .list([]), .list(["", " "]), .flag(false), .documents([]),
  ]

  @Test(arguments: operators, blanks)
  func onABlankFieldOnlyNegationsHold(_ operation: (Condition.Comparison, Bool), _ blank: FieldValue?) {
    let condition = Condition.of("a", operation.0)
    #expect(condition.holds { _ in blank } == operation.1)
    #expect(Condition.not(condition).holds { _ in blank } == !operation.1)
  }

  /// A hidden field that holds the very answer asked about is as good as absent.
  @Test(arguments: operators)
  func onAHiddenFieldToo(_ operation: Condition.Comparison, _ expected: Bool) {
    let answers: [FieldValue] = [.text("a"), .integer(0), .flag(true), .list(["a"]), .text("1999-01-01")]
    for answer in answers {
      let schema = FormSchema([
        field("gate", .boolean), field("a", when: .of("gate", .equals(.flag(true)))),
        field("probe", requirement: .when(.of("a", operation))),
      ])
      #expect(schema.faults(["a": answer]) == (expected ? ["required /data/probe"] : []), "\(answer)")
    }
  }

  @Test(
    arguments: [
      (.equals(.text("a")), .text("a"), true), (.equals(.text("a")), .text("A"), false),
      (.equals(.text("a")), .list(["a"]), false), (.equals(.integer(12)), .integer(12), true),
      (.equals(.integer(12)), .text("12"), true), (.equals(.integer(12)), .text("douze"), false),
      (.equals(.flag(true)), .flag(true), true), (.equals(.flag(true)), .text("1"), true),
      (.equals(.flag(true)), .text("on"), true), (.equals(.flag(true)), .text("oui"), false),
      (.differs(.text("a")), .text("b"), true), (.differs(.text("a")), .text("a"), false),
      (.differs(.integer(1)), .text("1"), false), (.isIn([.text("a"), .text("b")]), .text("b"), true),
      (.isIn([.text("a"), .integer(2)]), .text("2"), true), (.isIn([.text("a")]), .text("b"), false),
      (.isIn([]), .text("b"), false),
      (.isNotIn([.text("a")]), .text("a"), false), (.isNotIn([.text("a")]), .text("b"), true),
      (.isNotIn([]), .text("b"), true), (.above(.integer(36)), .integer(37), true),
      (.above(.integer(36)), .integer(36), false), (.above(.integer(36)), .text("037"), true),
      (.above(.integer(36)), .text("beaucoup"), false), (.below(.integer(36)), .integer(35), true),
      (.below(.integer(36)), .integer(36), false), (.below(.integer(36)), .text("peu"), false),
      (.atLeast(.integer(36)), .integer(36), true), (.atLeast(.integer(36)), .integer(35), false),
      (.atMost(.integer(36)), .integer(36), true), (.atMost(.integer(36)), .integer(37), false),
      (.above(.text("2026-01-31")), .text("2026-02-01"), true),
      (.above(.text("2026-01-31")), .text("2026-01-31"), false),
      (.atLeast(.text("2026-01-31")), .text("2026-01-31"), true),
      (.below(.text("2026-01-31")), .text("2025-12-31"), true),
      (.atMost(.text("2026-01-31")), .text("2026-01-32"), false),
      (.above(.flag(false)), .flag(true), false), (.contains("a"), .list(["b", "a"]), true),
      (.contains("a"), .list(["aa"]), false), (.contains("a"), .text("a"), false),
      (.present(true), .integer(0), true), (.present(true), .text("a"), true), (.present(false), .text("a"), false),
      (.present(true), .documents([.pdf()]), true),
    ] as [(Condition.Comparison, FieldValue, Bool)]
  )
  func onAnswers(_ comparison: Condition.Comparison, _ answer: FieldValue, _ expected: Bool) {
    #expect(Condition.of("a", comparison).holds { $0 == "a" ? answer : nil } == expected)
  }

  @Test func conditionsCombine() {
    let yes = Condition.of("a", .present(true))
    let no = Condition.of("b", .present(true))
    func holds(_ condition: Condition) -> Bool { condition.holds { $0 == "a" ? .text("a") : nil } }
    #expect(holds(.all([yes, .not(no)])) && !holds(.all([yes, no])))
    #expect(holds(.any([no, yes])) && !holds(.any([no, no])))
    #expect(holds(.all([])) && !holds(.any([])) && holds(.not(.any([]))))
    #expect(holds(.not(.not(.all([yes, .any([no, .not(no)])])))))
  }

  @Test func fieldsAreNamedOnceInOrder() {
    let condition = Condition.all([
      .of("b", .present(true)), .not(.any([.of("a", .contains("x")), .of("b", .present(false))])),
      .of("c", .differs(.flag(true))),
    ])
    #expect(condition.fields == ["b", "a", "c"])
  }

  /// An unticked box is absent, in whatever way a submission writes it.
  @Test(
    arguments: [nil, .flag(false), .text(""), .text("0"), .text("off"), .text("false"), .integer(0)] as [FieldValue?]
  )
  func anUntickedBoxIsAbsentHoweverItIsWritten(_ answer: FieldValue?) {
    let schema = FormSchema([
      field("box", .boolean), field("said", requirement: .when(.of("box", .present(true)))),
      field("no", requirement: .when(.of("box", .equals(.flag(false))))),
      field("else", requirement: .when(.of("box", .differs(.flag(true))))),
    ])
    #expect(schema.faults(answer.map { ["box": $0] } ?? [:]) == ["required /data/else"])
  }

  @Test func factsAreAnswersOfTheForm() {
    let schema = FormSchema(
      [field("a", requirement: .when(.of("form.use_case", .equals(.text("cantine")))))],
      facts: ["form.use_case": .text("cantine")]
    )
    #expect(schema.faults() == ["required /data/a"])
    #expect(schema.with(id: "autre", facts: ["form.use_case": .text("ccas")]).faults() == [])
    #expect(schema.with(id: "autre", facts: [:]).faults() == [])
  }

  @Test func aSubmissionCannotChangeFacts() {
    let schema = FormSchema(
      [field("a", requirement: .when(.of("service_provider.fc_certified", .equals(.flag(false)))))],
      facts: ["service_provider.fc_certified": .text("false")]
    )
    let faults = schema.faults(["service_provider.fc_certified": .flag(true)])
    #expect(faults.contains("required /data/a"))
    #expect(faults.contains("unknown-field /data/service_provider.fc_certified"))
  }
}
