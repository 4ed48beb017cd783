import FormSubmission
import Testing

/// When an answer must be there, and when it is judged at all.
@Suite struct RequirementTests {
  private static let above = Condition.of("mois", .above(.integer(36)))
  private static let schema = FormSchema([
    field("toujours", requirement: .always), field("jamais"), field("mois", .integer),
    field("motif", requirement: .when(above)), field("fichier", .document, requirement: .always),
  ])

  @Test(
    arguments: [
      ([:], ["required /data/toujours", "required /documents/fichier"]),
      (["mois": .integer(36)], ["required /data/toujours", "required /documents/fichier"]),
      (
        ["mois": .text("37")],
        ["required /data/toujours", "required /data/motif", "required /documents/fichier"]
      ),
      (
        ["toujours": .text(" "), "fichier": .documents([])], ["required /data/toujours", "required /documents/fichier"]
      ),
      (["toujours": .text("a"), "fichier": .documents([.pdf()])], []),
      (["toujours": .text("a"), "fichier": .documents([.pdf()]), "mois": .integer(40), "motif": .text("b")], []),
    ] as [([String: FieldValue], [String])]
  )
  func requirements(_ answers: [String: FieldValue], _ expected: [String]) {
    #expect(Self.schema.faults(answers) == expected)
    #expect(Self.schema.faults(answers, at: .draft) == [])
  }

  /// A draft is judged for what is there: types, options, formats; never rules or boxes.
  @Test func draftsAreJudgedForWhatIsThere() {
    let schema = FormSchema(
      [
        field("a", .choice, requirement: .always, limits: FieldLimits { $0.options = ["x"] }),
        field("b", .email, requirement: .always), field("c", .integer, requirement: .always),
        field("d", .siret, requirement: .always),
      ],
      rules: [
        RuleSchema(id: "un", kind: .atLeastOneOf(["a", "b"])), RuleSchema(id: "deux", kind: .distinct(["a", "b"])),
      ],
      checkboxes: [CheckboxSchema(name: "box", label: "box")]
    )
    #expect(schema.faults(at: .draft) == [])
    #expect(
      schema.faults(
        ["a": .text("y"), "b": .text("y"), "c": .text("y"), "d": .text("y"), "e": .text("y")],
        at: .draft
      ) == ["option /data/a", "format /data/b", "type /data/c", "format /data/d", "unknown-field /data/e"]
    )
  }

  @Test(
    arguments: [
      (nil, []), (.flag(true), []), (.text("1"), []), (.text("on"), []), (.text(""), []), (.integer(1), []),
      (.flag(false), ["accepted /data/a"]), (.text("0"), ["accepted /data/a"]), (.text("false"), ["accepted /data/a"]),
      (.integer(0), ["accepted /data/a"]), (.text("oui"), ["type /data/a"]), (.integer(2), ["type /data/a"]),
    ] as [(FieldValue?, [String])]
  )
  func anAcceptanceRefusesANoButNotSilence(_ answer: FieldValue?, _ expected: [String]) {
    let schema = FormSchema([field("a", .boolean, limits: FieldLimits { $0.mustBeAccepted = true })])
    let answers = answer.map { ["a": $0] } ?? [:]
    #expect(schema.faults(answers) == expected)
    #expect(schema.faults(answers, at: .draft) == expected)
  }

  @Test func aTextOfSpacesIsNoAnswerToAnAcceptance() {
    let schema = FormSchema([field("a", .boolean, limits: FieldLimits { $0.mustBeAccepted = true })])
    #expect(schema.faults(["a": .text(" ")]) == [])
  }

  /// A required box is to be ticked, whichever way a no is written.
  @Test(arguments: [nil, .flag(false), .text(""), .text("0"), .text("off"), .integer(0)] as [FieldValue?])
  func aRequiredBoxIsToBeTicked(_ answer: FieldValue?) {
    let schema = FormSchema([field("a", .boolean, requirement: .always)])
    #expect(schema.faults(answer.map { ["a": $0] } ?? [:]) == ["required /data/a"])
  }

  @Test func boxesOfTheSummary() {
    let schema = FormSchema(
      [field("a")],
      checkboxes: [
        CheckboxSchema(name: "terms_of_service_accepted", label: "CGU"),
        CheckboxSchema(name: "data_protection_officer_informed", label: "DPD", when: .of("a", .present(true))),
      ]
    )
    #expect(schema.faults() == ["accepted /terms_of_service_accepted"])
    #expect(
      schema.faults(["a": .text("x")], ticked: ["terms_of_service_accepted": false])
        == ["accepted /terms_of_service_accepted", "accepted /data_protection_officer_informed"]
    )
    #expect(
      schema.faults(
        ["a": .text("x")],
        ticked: ["terms_of_service_accepted": true, "data_protection_officer_informed": true]
      ) == []
    )
  }

  /// The canonical submission keeps a definition's own boxes among the data; only two stand beside it.
  @Test func aDefinitionsOwnBoxIsAmongTheData() {
    let schema = FormSchema([], checkboxes: [CheckboxSchema(name: "dpd_homologation_checkbox", label: "DPD")])
    let fault = ["accepted /data/dpd_homologation_checkbox"]
    #expect(schema.faults() == fault)
    for no in [.flag(false), .text("0"), .text("")] as [FieldValue] {
      #expect(schema.faults(["dpd_homologation_checkbox": no]) == fault)
    }
    #expect(schema.faults(["dpd_homologation_checkbox": .text("oui")]) == ["type /data/dpd_homologation_checkbox"])
    for yes in [.flag(true), .text("1"), .text("on")] as [FieldValue] {
      #expect(schema.faults(["dpd_homologation_checkbox": yes]) == [])
    }
    #expect(schema.faults(ticked: ["dpd_homologation_checkbox": true]) == fault)
    #expect(schema.faults(at: .draft) == [])
  }

  @Test func unknownAnswersAreToldInOrder() {
    let schema = FormSchema([field("a", requirement: .always)])
    #expect(
      schema.faults(["z": .text(""), "b/c~d": .text("x"), "é": .flag(true)])
        == ["required /data/a", "unknown-field /data/b~1c~0d", "unknown-field /data/z", "unknown-field /data/é"]
    )
    #expect(schema.faults(["f": .documents([.pdf()]), "a": .text("x")]) == ["unknown-field /documents/f"])
  }

  @Test func adviceNeverRefuses() {
    let schema = FormSchema(
      [
        field("a", .email, isAdvice: true),
        field("b", .choice, isAdvice: true, limits: FieldLimits { $0.options = ["x"] }), field("c"),
      ],
      rules: [RuleSchema(id: "un", kind: .distinct(["a", "c"]), isAdvice: true)]
    )
    let answers: [String: FieldValue] = ["a": .text("pas une adresse"), "b": .text("y"), "c": .text("pas une adresse")]
    #expect(
      schema.faults(answers) == ["advice format /data/a", "advice option /data/b", "advice distinct /data/c (un)"]
    )
    #expect(Validator(schema).accepts(Submission(answers: answers)))
    #expect(Validator(schema).accepts(Submission(answers: answers), at: .draft))
    #expect(!Validator(schema).accepts(Submission(answers: ["a": .integer(1)])))
  }

  /// Fields as they are asked, then unknown answers, rules and boxes as they are declared.
  @Test func violationsHaveAnOrder() {
    let schema = FormSchema(
      [field("z", requirement: .always), field("a", .integer), field("m", .date)],
      rules: [
        RuleSchema(id: "z", kind: .atLeastOneOf(["z", "m"])), RuleSchema(id: "a", kind: .atLeastOneOf(["m"])),
      ],
      checkboxes: [CheckboxSchema(name: "q", label: "q"), CheckboxSchema(name: "p", label: "p")]
    )
    let faults = schema.faults(["a": .text("x"), "x": .text("y")])
    #expect(
      faults.prefix(5) == [
        "required /data/z", "type /data/a", "unknown-field /data/x", "at-least-one-of /data/z (z)",
        "at-least-one-of /data/m (a)",
      ]
    )
    #expect(faults.map { $0.split(separator: "/").last }.suffix(2) == ["q", "p"])
  }

  @Test(arguments: ["toujours", "oui/non", "a~1b"])
  func aViolationNamesItsField(_ name: String) {
    let schema = FormSchema([field(name, requirement: .always), field("fichier", .document, requirement: .always)])
    let found = Validator(schema).violations(of: Submission(answers: [:]))
    #expect(found.map(\.fieldName) == [name, "fichier"])
  }
}
