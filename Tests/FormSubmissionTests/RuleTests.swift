import FormSubmission
import Testing

/// How answers, and scopes, constrain each other.
@Suite struct RuleTests {
  /// The generated Swift writes the name of the keyword for that of the kind; the page’s script derives the code of the
  /// violation from the key.
  @Test(arguments: RuleSchema.Keyword.allCases)
  func itsNamesAgree(_ keyword: RuleSchema.Keyword) throws {
    let kind = try #require(RuleSchema.Kind(keyword, ["a"], ["b"]))
    #expect(kind.keyword == keyword)
    #expect(String(describing: kind).hasPrefix("\(keyword)("))
    #expect(keyword.code.rawValue == keyword.key.replacing("_", with: "-"))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let kind: RuleSchema.Kind
    let answers: [String: FieldValue]
    /// Nil where the rule is kept.
    let expected: String?

    var testDescription: String { "\(kind) \(answers)" }

    init(_ kind: RuleSchema.Kind, _ answers: [String: FieldValue], _ expected: String? = nil) {
      self.kind = kind
      self.answers = answers
      self.expected = expected
    }

    init(_ kind: RuleSchema.Kind, scopes: [String], _ code: String? = nil) {
      self.init(kind, ["scopes": .list(scopes)], code.map { "\($0) /data/scopes" })
    }
  }

  private static let fields = [
    field("a"), field("b"), field("c"), field("d", .date), field("e", .date), field("f", .document),
    field("scopes", .scopes), field("list", .list), field("n", .integer), field("oui/non~"), field("g/h", .document),
  ]

  private func faults(_ rule: RuleSchema, _ answers: [String: FieldValue]) -> [String] {
    FormSchema(Self.fields, rules: [rule]).faults(answers).filter { $0.hasSuffix(" (\(rule.id))") }
  }

  static let ofFields: [Case] = [
    Case(.atLeastOneOf(["a", "b"]), [:], "at-least-one-of /data/a"),
    Case(.atLeastOneOf(["b", "a"]), ["a": .text(" "), "c": .text("x")], "at-least-one-of /data/b"),
    Case(.atLeastOneOf(["a", "b"]), ["b": .text("x")]),
    Case(.atLeastOneOf(["a", "b"]), ["a": .text("x"), "b": .text("y")]),
    Case(.atLeastOneOf(["a", "f"]), ["f": .documents([.pdf()])]),
    Case(.atLeastOneOf(["a", "f"]), ["f": .documents([])], "at-least-one-of /data/a"),
    Case(.atLeastOneOf(["inconnu"]), [:]), Case(.atLeastOneOf(["inconnu", "a"]), [:], "at-least-one-of /data/a"),
    Case(.distinct(["a", "b"]), ["a": .text("x"), "b": .text("x")], "distinct /data/b"),
    Case(.distinct(["a", "b"]), ["a": .text("x"), "b": .text("y")]), Case(.distinct(["a", "b"]), ["a": .text("x")]),
    Case(.distinct(["a", "b"]), [:]), Case(.distinct(["a", "b"]), ["a": .text(""), "b": .text(" ")]),
    Case(.distinct(["a", "b"]), ["a": .text("A@b.fr"), "b": .text(" a@B.FR ")], "distinct /data/b"),
    Case(.distinct(["a", "b", "c"]), ["a": .text("x"), "b": .text("y"), "c": .text("x")], "distinct /data/c"),
    Case(.after("d", "e"), ["d": .text("2026-01-02"), "e": .text("2026-01-01")]),
    Case(.after("d", "e"), ["d": .text("2026-01-01"), "e": .text("2026-01-01")], "after /data/d"),
    Case(.after("d", "e"), ["d": .text("2025-12-31"), "e": .text("2026-01-01")], "after /data/d"),
    Case(.after("d", "e"), ["d": .text("2025-12-31")]), Case(.after("d", "e"), ["e": .text("2025-12-31")]),
    // Paths are JSON pointers.
    Case(.distinct(["a", "oui/non~"]), ["a": .text("x"), "oui/non~": .text("x")], "distinct /data/oui~1non~0"),
    Case(.atLeastOneOf(["g/h", "a"]), [:], "at-least-one-of /documents/g~1h"),
    Case(.after("d", "e"), ["d": .text("2025-02-29"), "e": .text("2026-01-01")]),
  ]

  static let ofScopes: [Case] = [
    Case(.scopesAtLeastOneOf(["x", "y"]), scopes: ["y", "z"]),
    Case(.scopesAtLeastOneOf(["x", "y"]), scopes: ["z"], "at-least-one-of"),
    Case(.scopesAtLeastOneOf(["x", "y"]), scopes: [], "at-least-one-of"),
    Case(.scopesAtLeastOneOf(["x"]), [:], "at-least-one-of /data/scopes"), Case(.alone("x"), scopes: ["x"]),
    Case(.alone("x"), scopes: ["x", "x"]), Case(.alone("x"), scopes: ["y", "z"]), Case(.alone("x"), scopes: []),
    Case(.alone("x"), scopes: ["y", "x"], "alone"), Case(.incompatible(["x", "y"], ["z"]), scopes: ["x", "y"]),
    Case(.incompatible(["x", "y"], ["z"]), scopes: ["z"]),
    Case(.incompatible(["x", "y"], ["z"]), scopes: ["y", "z"], "incompatible"),
    Case(.requires("x", ["y", "z"]), scopes: ["x", "y", "z"]), Case(.requires("x", ["y", "z"]), scopes: ["y"]),
    Case(.requires("x", ["y", "z"]), scopes: ["x", "y"], "requires"), Case(.requires("x", []), scopes: ["x"]),
    Case(.allOrNone(["x", "y"]), scopes: ["x", "y", "z"]), Case(.allOrNone(["x", "y"]), scopes: ["z"]),
    Case(.allOrNone(["x", "y"]), scopes: []), Case(.allOrNone(["x", "y"]), scopes: ["y", "z"], "all-or-none"),
    Case(.allOrNone([]), scopes: ["x"]),
  ]

  @Test(arguments: ofFields + ofScopes)
  func keptOrBroken(_ example: Case) {
    let rule = RuleSchema(id: "r", kind: example.kind)
    let expected = example.expected.map { ["\($0) (r)"] } ?? []
    #expect(faults(rule, example.answers) == expected)
    let submission = Submission(answers: example.answers)
    #expect(
      FormSchema(Self.fields, rules: [rule]).faults(example.answers, at: .draft).allSatisfy { !$0.hasSuffix("(r)") }
    )
    let advice = RuleSchema(id: "r", kind: example.kind, isAdvice: true)
    let valid = FormSchema(Self.fields, rules: [advice])
    #expect(faults(advice, example.answers) == expected.map { "advice " + $0 })
    if !example.answers.values.contains(.text("2025-02-29")) { #expect(Validator(valid).accepts(submission)) }
  }

  @Test(arguments: (ofFields + ofScopes).filter { $0.expected != nil })
  func whenAndUnless(_ example: Case) {
    let holds = Condition.of("n", .above(.integer(1)))
    let kept: [String: FieldValue] = example.answers.merging(["n": .integer(1)]) { $1 }
    let met: [String: FieldValue] = example.answers.merging(["n": .integer(2)]) { $1 }
    let when = RuleSchema(id: "r", kind: example.kind, when: holds)
    #expect(faults(when, example.answers).isEmpty && faults(when, kept).isEmpty && faults(when, met).count == 1)
    let unless = RuleSchema(id: "r", kind: example.kind, unless: holds)
    #expect(
      faults(unless, example.answers).count == 1 && faults(unless, kept).count == 1 && faults(unless, met).isEmpty
    )
    let both = RuleSchema(id: "r", kind: example.kind, when: holds, unless: .of("n", .above(.integer(5))))
    #expect(faults(both, met).count == 1)
    #expect(faults(both, example.answers.merging(["n": .integer(6)]) { $1 }).isEmpty)
  }

  @Test func aRuleSpeaksItsOwnWords() throws {
    let own = RuleSchema(id: "r", kind: .alone("x"), message: "Demandez-le seul.")
    let plain = RuleSchema(id: "r", kind: .alone("x"))
    let submission = Submission(answers: ["scopes": .list(["x", "y"])])
    let told = try #require(Validator(FormSchema(Self.fields, rules: [own])).violations(of: submission).first)
    #expect(told.french == "Demandez-le seul." && told.english == "Demandez-le seul." && told.rule == "r")
    let bare = try #require(Validator(FormSchema(Self.fields, rules: [plain])).violations(of: submission).first)
    #expect(bare.french.contains("x") && bare.english.contains("x") && bare.french != bare.english)
  }

  /// Applicants know questions, not identifiers.
  @Test func aRuleNamesQuestionsByTheirLabels() throws {
    let fields = [
      FieldSchema(name: "debut", block: "essai", kind: .date, label: "Début", requirement: .never),
      FieldSchema(name: "fin", block: "essai", kind: .date, label: "Fin", requirement: .never),
    ]
    func told(_ kind: RuleSchema.Kind, _ answers: [String: FieldValue]) throws -> Violation {
      let schema = FormSchema(fields, rules: [RuleSchema(id: "r", kind: kind)])
      return try #require(Validator(schema).violations(of: Submission(answers: answers)).first)
    }
    let day = FieldValue.text("2026-01-31")
    let one = try told(.atLeastOneOf(["debut", "fin", "inconnue"]), [:])
    #expect(
      one.french
        == "répondez à l’une au moins de ces questions\u{A0}: «\u{A0}Début\u{A0}», «\u{A0}Fin\u{A0}», «\u{A0}inconnue\u{A0}»"
    )
    #expect(one.english == "answer one of: “Début”, “Fin”, “inconnue”")
    #expect(
      try told(.after("fin", "debut"), ["debut": day, "fin": day]).french
        == "«\u{A0}Fin\u{A0}» doit suivre «\u{A0}Début\u{A0}»"
    )
  }

  /// As JSON Schema and the browser do, which compare code points.
  @Test func scopesAreComparedExactly() {
    let rule = RuleSchema(id: "r", kind: .scopesAtLeastOneOf(["\u{E9}"]))
    #expect(faults(rule, ["scopes": .list(["e\u{301}"])]) == ["at-least-one-of /data/scopes (r)"])
    #expect(faults(rule, ["scopes": .list(["\u{E9}"])]) == [])
  }

  /// Two fractions are two mistakes, told where they stand, not one answer given twice.
  @Test func whatIsNoAnswerIsLikeNoOther() {
    let rule = RuleSchema(id: "r", kind: .distinct(["a", "b"]))
    #expect(faults(rule, ["a": .unusable(), "b": .unusable()]) == [])
  }

  /// The place is that of the canonical submission, where documents stand apart from data.
  @Test func aRuleAboutADocumentPointsAmongDocuments() {
    #expect(
      faults(RuleSchema(id: "r", kind: .atLeastOneOf(["f", "a"])), [:]) == ["at-least-one-of /documents/f (r)"]
    )
  }

  /// What is not asked cannot be missing.
  @Test func aRuleAboutScopesThatAreNotAskedIsSilent() {
    let rule = RuleSchema(id: "r", kind: .scopesAtLeastOneOf(["x"]))
    let hidden = field("scopes", .scopes, when: .of("a", .present(true)))
    #expect(FormSchema([field("a")], rules: [rule]).faults() == [])
    #expect(FormSchema([field("a"), hidden], rules: [rule]).faults() == [])
    #expect(
      FormSchema([field("a"), hidden], rules: [rule]).faults(["a": .text("x")]) == ["at-least-one-of /data/scopes (r)"]
    )
  }
}
