import FormSubmission
import Testing

/// Every bound on an answer, on both of its sides.
@Suite struct LimitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let kind: FieldSchema.Kind
    var itemKind = FieldSchema.Kind.text
    let limits: FieldLimits
    let answer: FieldValue
    let expected: [String]

    var testDescription: String { "\(kind.rawValue) \(answer) \(expected)" }

    init(
      _ kind: FieldSchema.Kind,
      of itemKind: FieldSchema.Kind = .text,
      _ answer: FieldValue,
      _ expected: [String] = [],
      _ set: (inout FieldLimits) -> Void = { _ in }
    ) {
      self.kind = kind
      self.itemKind = itemKind
      limits = FieldLimits(set)
      self.answer = answer
      self.expected = expected
    }

    func check() {
      let schema = FormSchema([field("a", kind, of: itemKind, limits: limits)])
      for moment in Moment.allCases {
        #expect(schema.faults(["a": answer], at: moment, today: CalendarDate("2026-03-01")) == expected)
      }
    }
  }

  private static let texts = FieldSchema.Kind.allCases.filter { $0.shape == .text && $0.format == nil }
  private static let formatted = FieldSchema.Kind.allCases.filter { $0.format != nil }
  private static let lists = FieldSchema.Kind.allCases.filter(\.isMany)

  /// Every kind refuses what is of another type, and says nothing else about it.
  static let types: [Case] =
    (texts + formatted).flatMap { kind in
      [.integer(1), .flag(true), .list(["a"]), .documents([.pdf()])].map { Case(kind, $0, ["type /data/a"]) }
    } + texts.map { Case($0, .text("a")) }
    + formatted.map { Case($0, .text("a"), ["format /data/a"]) }
    + lists.flatMap { kind in
      [.integer(1), .flag(true), .text("a"), .documents([.pdf()])].map { Case(kind, $0, ["type /data/a"]) }
        + [Case(kind, .list(["a", "b"]))]
    }
    + [
      Case(.integer, .integer(1)), Case(.integer, .text("1")), Case(.integer, .text("un"), ["type /data/a"]),
      Case(.integer, .flag(true), ["type /data/a"]), Case(.integer, .list(["1"]), ["type /data/a"]),
      Case(.boolean, .flag(true)), Case(.boolean, .text("on")), Case(.boolean, .text("oui"), ["type /data/a"]),
      Case(.boolean, .list(["1"]), ["type /data/a"]), Case(.document, .documents([.pdf()])),
      Case(.document, .text("a.pdf"), ["type /documents/a"]), Case(.document, .list(["a.pdf"]), ["type /documents/a"]),
    ]

  @Test(arguments: types) func typesOfAnswers(_ example: Case) { example.check() }

  static let options: [Case] = [
    Case(.choice, .text("a")) { $0.options = ["a", "b"] },
    Case(.choice, .text("c"), ["option /data/a"]) { $0.options = ["a", "b"] },
    Case(.choice, .text("A"), ["option /data/a"]) { $0.options = ["a"] },
    Case(.choice, .text("a"), ["option /data/a"]) { $0.options = [] },
    Case(.choices, .list(["b", "a"])) { $0.options = ["a", "b"] },
    Case(.choices, .list(["a", "c", "b", "d"]), ["option /data/a/1", "option /data/a/3"]) { $0.options = ["a", "b"] },
    Case(.scopes, .list(["c"]), ["option /data/a/0"]) { $0.options = ["a"] },
    Case(.list, .list(["c"]), ["option /data/a/0"]) { $0.options = ["a"] },
    Case(.integer, .integer(5), ["option /data/a"]) { $0.options = ["1", "2"] },
    Case(.integer, .text("2")) { $0.options = ["1", "2"] },
  ]

  @Test(arguments: options) func optionsAreTheOnlyAnswers(_ example: Case) { example.check() }

  static let bounds: [Case] = [
    Case(.integer, .integer(1)) { $0.minimum = .integer(1) },
    Case(.integer, .integer(0), ["minimum /data/a"]) { $0.minimum = .integer(1) },
    Case(.integer, .text("0"), ["minimum /data/a"]) { $0.minimum = .integer(1) },
    Case(.integer, .integer(9)) { $0.maximum = .integer(9) },
    Case(.integer, .integer(10), ["maximum /data/a"]) { $0.maximum = .integer(9) },
    Case(.integer, .integer(-10), ["minimum /data/a"]) { $0.minimum = .integer(-9) },
    Case(.date, .text("2026-03-01")) { $0.minimum = .today },
    Case(.date, .text("2026-02-28"), ["after /data/a"]) { $0.minimum = .today },
    Case(.date, .text("2026-03-01")) { $0.maximum = .today },
    Case(.date, .text("2026-03-02"), ["after /data/a"]) { $0.maximum = .today },
    Case(.date, .text("2025-12-31"), ["minimum /data/a"]) { $0.minimum = CalendarDate("2026-01-01").map { .date($0) } },
    Case(.date, .text("2026-01-01")) { $0.minimum = CalendarDate("2026-01-01").map { .date($0) } },
    Case(.date, .text("2026-01-02"), ["maximum /data/a"]) { $0.maximum = CalendarDate("2026-01-01").map { .date($0) } },
    Case(.date, .text("2026-02-29"), ["calendar-date /data/a"]) { $0.minimum = .today },
    Case(.date, .text("demain"), ["format /data/a"]) { $0.minimum = .today },
  ]

  @Test(arguments: bounds) func boundsAreInclusive(_ example: Case) { example.check() }

  @Test func todayIsNotCheckedWhereItIsUnknown() {
    let schema = FormSchema([field("a", .date, limits: FieldLimits { $0.minimum = .today })])
    #expect(schema.faults(["a": .text("1999-01-01")]) == [])
  }

  static let lengths: [Case] = [
    Case(.text, .text("ab")) { $0.minimumLength = 2 },
    Case(.text, .text("a"), ["too-short /data/a"]) { $0.minimumLength = 2 },
    Case(.text, .text("abc")) { $0.maximumLength = 3 },
    Case(.longText, .text("abcd"), ["too-long /data/a"]) { $0.maximumLength = 3 },
    // A flag is one character and two code points, an accent apart counts for one.
    Case(.text, .text("🇫🇷")) { $0.maximumLength = 2 },
    Case(.text, .text("🇫🇷"), ["too-long /data/a"]) { $0.maximumLength = 1 },
    Case(.text, .text("e\u{301}"), ["too-long /data/a"]) { $0.maximumLength = 1 },
    Case(.text, .text("é")) { $0.maximumLength = 1 },
    Case(.text, .text("\r\n"), []) { $0.minimumLength = 3 },
    Case(.list, .list(["abc", "abcd"]), ["too-long /data/a/1"]) { $0.maximumLength = 3 },
  ]

  @Test(arguments: lengths) func lengthsAreInCodePoints(_ example: Case) { example.check() }

  /// A field that only advises has the numbering plans’ phones, not upstream’s.
  @Test func advisedPhonesAreThoseThatPeopleHave() {
    let phone = FieldLimits { $0.format = .frenchPhone }
    let refusing = FormSchema([field("a", .phone, limits: phone)])
    let advising = FormSchema([field("a", .phone, isAdvice: true, limits: phone)])
    #expect(refusing.faults(["a": .text("+262 692 12 34 56")]) == ["format /data/a"])
    #expect(refusing.faults(["a": .text("+262 69 21 23 45")]) == [])
    #expect(advising.faults(["a": .text("+262 692 12 34 56")]) == [])
    #expect(advising.faults(["a": .text("+262 69 21 23 45")]) == ["advice format /data/a"])
  }

  static let patterns: [Case] = [
    Case(.text, .text("92023")) { $0.pattern = try? Pattern("[0-9AB]{5}") },
    Case(.text, .text("9202"), ["pattern /data/a"]) { $0.pattern = try? Pattern("[0-9AB]{5}") },
    Case(.text, .text("x92023"), ["pattern /data/a"]) { $0.pattern = try? Pattern("[0-9AB]{5}") },
    Case(.list, .list(["2A004", "2a004"]), ["pattern /data/a/1"]) { $0.pattern = try? Pattern("[0-9AB]{5}") },
    Case(.phone, .text("n’importe quoi")), Case(.phone, .text("12"), ["format /data/a"]) { $0.format = .frenchPhone },
    Case(.phone, .text("01 23 45 67 89")) { $0.format = .frenchPhone },
    Case(.phone, .text("01 23 45 67 89"), ["format /data/a"]) { $0.format = .frenchMobile },
    Case(.siret, .text("13002526500013")), Case(.siret, .text("13002526500014"), ["siret-key /data/a"]),
    Case(.siret, .text("130 025 265 00013"), ["format /data/a"]), Case(.email, .text("a@b.fr")),
    Case(.url, .text("b.fr")),
    Case(.list, of: .email, .list(["a@b.fr", "a"]), ["format /data/a/1"]),
    Case(.list, of: .siret, .list(["13002526500013", "13002526500014"]), ["siret-key /data/a/1"]),
    Case(.list, of: .url, .list(["b.fr", "b"]), ["format /data/a/1"]),
    Case(.text, .text("a"), ["option /data/a", "pattern /data/a", "too-short /data/a"]) {
      $0.options = ["b"]
      $0.pattern = try? Pattern("b+")
      $0.minimumLength = 2
    },
  ]

  @Test(arguments: patterns) func patternsAndFormats(_ example: Case) { example.check() }

  static let items: [Case] = [
    Case(.list, of: .integer, .list(["1", "un"]), ["type /data/a/1"]),
    Case(.list, of: .integer, .list(["0", "1"]), ["minimum /data/a/0"]) { $0.minimum = .integer(1) },
    Case(.list, of: .date, .list(["2026-02-28", "2026-03-01"]), ["after /data/a/0"]) { $0.minimum = .today },
  ]

  /// A list of numbers or dates is one of numbers or dates: each item is judged at its own place.
  @Test(arguments: items) func itemsAreOfTheirType(_ example: Case) {
    example.check()
  }

  static let documents: [Case] = {
    let sizes = (9, 10, 11)
    let png = Document(filename: "a.pdf", contentType: "image/png", byteSize: 1)
    let all: (inout FieldLimits) -> Void = {
      $0.contentTypes = ["application/pdf"]
      $0.maximumSize = 10
      $0.maximumCount = 2
    }
    return [
      Case(.document, .documents([.pdf(sizes.0)]), [], all),
      Case(.document, .documents([.pdf(sizes.1)]), ["size /documents/a/0"], all),
      Case(.document, .documents([.pdf(1), .pdf(sizes.2)]), ["size /documents/a/1"], all),
      Case(.document, .documents([.pdf(), .pdf()]), [], all),
      Case(.document, .documents([.pdf(), .pdf(), .pdf()]), ["count /documents/a"], all),
      Case(.document, .documents([png]), ["content-type /documents/a/0"], all),
      Case(
        .document,
        .documents([png, .pdf(10), .pdf()]),
        ["count /documents/a", "content-type /documents/a/0", "size /documents/a/1"],
        all
      ), Case(.document, .documents([png, .pdf(1_000_000_000)])),
    ]
  }()

  @Test(arguments: documents) func documentsByTypeSizeAndNumber(_ example: Case) { example.check() }

  @Test func aSmallLimitIsToldInItsUnit() throws {
    let schema = FormSchema([field("a", .document, limits: FieldLimits { $0.maximumSize = 500 * 1024 })])
    let submission = Submission(answers: ["a": .documents([.pdf(500 * 1024)])])
    let violation = try #require(Validator(schema).violations(of: submission).first)
    #expect(violation.french.contains("500") && violation.english.contains("500"))
  }

  @Test func listsHaveAMost() {
    let schema = FormSchema([field("a", .choices, limits: FieldLimits { $0.maximumCount = 2 })])
    #expect(schema.faults(["a": .list(["x", "y"])]) == [])
    #expect(schema.faults(["a": .list(["x", "y", "z"])]) == ["count /data/a"])
  }

  @Test func someOptionsExcludeAllOthers() {
    let limits = FieldLimits {
      $0.options = ["x", "y", "none", "unknown"]
      $0.exclusiveOptions = ["none", "unknown"]
    }
    let schema = FormSchema([field("a", .choices, limits: limits)])
    for alone in [["none"], ["unknown"], ["none", ""], ["none", "none"], ["x", "y"]] {
      #expect(schema.faults(["a": .list(alone)]) == [])
    }
    #expect(schema.faults(["a": .list(["x", "none"])]) == ["alone /data/a/1"])
    #expect(schema.faults(["a": .list(["unknown", "y", "x"])]) == ["alone /data/a/0"])
    #expect(schema.faults(["a": .list(["unknown", "none"])]) == ["alone /data/a/1"], "one of them is told")
    #expect(schema.faults(["a": .list(["none", "z"])]) == ["alone /data/a/0", "option /data/a/1"])
  }

  @Test func constraintsHoldWhereTheirConditionDoes() {
    let mobile = FieldLimits { $0.format = .frenchMobile }
    let short = FieldLimits { $0.maximumLength = 12 }
    let schema = FormSchema([
      field("fc", .boolean),
      field(
        "a",
        .phone,
        constraints: [
          .init(when: .of("fc", .equals(.flag(true))), limits: mobile),
          .init(when: .of("b", .present(true)), limits: short),
        ]
      ), field("b", when: .of("fc", .equals(.flag(true)))),
    ])
    let fixed: FieldValue = .text("01 23 45 67 89")
    #expect(schema.faults(["a": fixed]) == [])
    #expect(schema.faults(["a": fixed, "fc": .flag(true)]) == ["format /data/a"])
    #expect(schema.faults(["a": .text("0612345678"), "fc": .flag(true)]) == [])
    #expect(schema.faults(["a": fixed, "fc": .flag(true), "b": .text("x")]) == ["format /data/a", "too-long /data/a"])
    #expect(schema.faults(["a": fixed, "b": .text("x")]) == [], "b is hidden")
    #expect(schema.faults(["fc": .flag(true)]) == [], "no answer breaks no limit")
  }

  /// What the type of a field demands is told once, whatever limits a condition adds.
  @Test func constraintsDoNotRepeatTheType() {
    let short = FieldLimits { $0.maximumLength = 5 }
    let few = FieldLimits { $0.maximumCount = 1 }
    let schema = FormSchema([
      field("mail", .email, constraints: [.init(when: .of("oui", .present(true)), limits: short)]),
      field("counts", .list, of: .integer, constraints: [.init(when: .of("oui", .present(true)), limits: few)]),
      field("oui", .boolean),
    ])
    let answers: [String: FieldValue] = ["mail": .text("ici"), "counts": .list(["douze"]), "oui": .flag(true)]
    #expect(schema.faults(answers) == ["format /data/mail", "type /data/counts/0"])
    #expect(
      schema.faults(["mail": .text("moi chez moi"), "counts": .list(["1", "x"]), "oui": .flag(true)])
        == ["format /data/mail", "too-long /data/mail", "type /data/counts/1", "count /data/counts"]
    )
  }

  @Test func everyViolationSpeaksBothLanguages() {
    for example in Self.types + Self.options + Self.bounds + Self.lengths + Self.patterns + Self.documents {
      let schema = FormSchema([field("a", example.kind, of: example.itemKind, limits: example.limits)])
      let submission = Submission(answers: ["a": example.answer])
      for violation in Validator(schema, today: CalendarDate("2026-03-01")).violations(of: submission) {
        #expect(!violation.french.isEmpty && !violation.english.isEmpty && violation.french != violation.english)
      }
    }
  }
}
