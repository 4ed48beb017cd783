import FormSubmission
import Testing

@testable import FormCatalog

/// Conditions that tell nothing apart, and their neighbours that do.
@Suite struct ConditionOutcomesTests {
  static let answers: [String: ConditionOutcomes.Answers] = [
    "box": .init(kind: .boolean), "word": .init(kind: .text), "file": .init(kind: .document),
    "letter": .init(kind: .choice, options: ["a", "b"]), "only": .init(kind: .choice, options: ["a"]),
    "letters": .init(kind: .choices, options: ["a", "b"]),
    "needs": .init(kind: .choices, options: ["a", "b", "none"], exclusive: ["none"]), "day": .init(kind: .date),
    "agents": .init(kind: .integer, range: 1...50), "number": .init(kind: .integer),
  ]

  static func on(_ field: String, _ comparisons: Condition.Comparison...) -> Condition {
    .all(comparisons.map { .compare(field: field, $0) })
  }

  static let never: [Condition] = [
    on("box", .equals(.flag(false))),
    on("box", .present(true), .present(false)),
    on("word", .equals(.text("x")), .equals(.text("y"))),
    on("letter", .isIn([.text("a"), .text("b")]), .isNotIn([.text("a"), .text("b")])),
    on("letter", .present(true), .differs(.text("a")), .differs(.text("b"))),
    on("agents", .above(.integer(50))),
    on("agents", .below(.integer(1))),
    on("number", .above(.integer(3)), .below(.integer(4))),
    on("number", .above(.integer(.max))), on("number", .atLeast(.integer(1_000_000_000_000_000))),
    on("day", .above(.text("2024-12-31")), .below(.text("2025-01-01"))),
    on("letters", .contains("a"), .present(false)),
    on("needs", .contains("a"), .contains("none")),
    .not(.any([on("only", .equals(.text("a"))), on("only", .differs(.text("a")))])),
    .all([on("box", .present(true)), on("word", .present(true)), .not(on("box", .equals(.flag(true))))]),
  ]

  static let always: [Condition] = [
    on("box", .differs(.flag(false))),
    .any([on("word", .equals(.text("x"))), on("word", .differs(.text("x")))]),
    .any([on("letter", .differs(.text("a"))), on("letter", .differs(.text("b")))]),
    .any([on("file", .present(true)), on("file", .present(false))]),
    .not(on("agents", .above(.integer(50)))),
    .any([.not(on("letters", .contains("a"))), on("letters", .present(true))]),
  ]

  static let depends: [Condition] = [
    on("box", .equals(.flag(true))), on("box", .differs(.flag(true))),
    on("word", .equals(.text("x"))), on("file", .present(false)),
    on("letter", .isIn([.text("a"), .text("b")])),
    on("only", .equals(.text("a"))),
    on("agents", .atLeast(.integer(50))), on("agents", .atLeast(.integer(1))),
    on("number", .above(.integer(3)), .below(.integer(5))),
    on("number", .atLeast(.integer(999_999_999_999_999))), on("number", .atMost(.integer(-999_999_999_999_999))),
    on("day", .above(.text("2024-02-28")), .below(.text("2024-03-01"))),
    on("letters", .contains("a"), .contains("b")),
    on("needs", .contains("a"), .contains("b")), on("needs", .contains("none")),
    // Two words, although Swift’s `==` finds them equal.
    on("word", .isIn([.text("\u{E9}"), .text("e\u{301}")]), .differs(.text("\u{E9}"))),
    on("word", .isIn([.text("\u{E9}"), .text("e\u{301}")]), .differs(.text("e\u{301}"))),
    // Nothing is claimed about a field that is not known.
    on("unknown", .present(true), .present(false)),
  ]

  private func outcome(_ condition: Condition) -> ConditionOutcomes.Outcome {
    ConditionOutcomes { Self.answers[$0] }.outcome(of: condition)
  }

  @Test(arguments: never) func noAnswerFulfilsIt(condition: Condition) { #expect(outcome(condition) == .never) }
  @Test(arguments: always) func everyAnswerFulfilsIt(condition: Condition) { #expect(outcome(condition) == .always) }
  @Test(arguments: depends) func itTellsAnswersApart(condition: Condition) { #expect(outcome(condition) == .depends) }

  @Test func nothingIsClaimedWhereAFieldOffersNothing() {
    let answers = ConditionOutcomes.Answers(kind: .choice, options: [], isAlwaysGiven: true)
    for fields in [["letter"], ["letter", "word"]] {
      let condition = Condition.all(fields.map { Self.on($0, .equals(.text("a"))) })
      #expect(ConditionOutcomes { _ in answers }.outcome(of: condition, isSent: true) == .depends)
    }
  }

  @Test func tooManyAnswersAreNotTried() {
    let fields = (0..<30).map { "box\($0)" }
    let condition = Condition.all(fields.map { Self.on($0, .present(true), .present(false)) })
    #expect(ConditionOutcomes { _ in .init(kind: .boolean) }.outcome(of: condition) == .depends)
  }
}
