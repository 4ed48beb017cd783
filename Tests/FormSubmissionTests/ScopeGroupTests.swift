import FormSubmission
import Testing

/// Scopes that are offered on a condition only count as not asked for where it does not hold.
@Suite struct ScopeGroupTests {
  private static let scopes = ["nom", "adresse", "revenu"]
  private static let group = ScopeGroupSchema(
    name: "Identité",
    scopes: ["nom", "adresse"],
    when: .of("mode", .equals(.text("complet")))
  )

  private static func schema(_ rules: [RuleSchema.Kind] = []) -> FormSchema {
    FormSchema(
      id: "essai",
      fields: [
        field("mode"), field("avis", when: .of("scopes", .contains("nom")), requirement: .always),
        field("scopes", .scopes, requirement: .always, limits: FieldLimits { $0.options = scopes }),
      ],
      rules: rules.map { RuleSchema(id: "r", kind: $0) },
      scopeGroups: [group]
    )
  }

  private static func answers(_ mode: String, _ scopes: [String]) -> [String: FieldValue] {
    ["mode": .text(mode), "scopes": .list(scopes)]
  }

  @Test(
    arguments: [
      ("complet", ["revenu"], []), ("complet", ["nom"], ["required /data/avis"]), ("simple", ["revenu", "nom"], []),
      ("simple", ["nom", "adresse"], ["required /data/scopes"]), ("simple", ["nom", ""], ["required /data/scopes"]),
      // Positions are those of the answer as it is written.
      ("simple", ["nom", "autre"], ["option /data/scopes/1"]),
    ] as [(String, [String], [String])]
  )
  func countWhereTheyAreOffered(_ mode: String, _ scopes: [String], _ expected: [String]) {
    #expect(Self.schema().faults(Self.answers(mode, scopes)) == expected)
    #expect(Self.schema().faults(Self.answers(mode, scopes), at: .draft) == expected.filter { !$0.hasPrefix("req") })
  }

  @Test(
    arguments: [
      (.scopesAllOf(["nom", "revenu"]), "all-of"), (.scopesAtLeastOneOf(["nom"]), "at-least-one-of"),
      (.requires("revenu", ["nom"]), "requires"), (.allOrNone(["nom", "revenu"]), "all-or-none"),
    ] as [(RuleSchema.Kind, String)]
  )
  func rulesDoNotSeeTheOthers(_ kind: RuleSchema.Kind, _ code: String) {
    var answers = Self.answers("complet", ["nom", "revenu"])
    answers["avis"] = .text("oui")
    #expect(Self.schema([kind]).faults(answers) == [])
    answers["mode"] = .text("simple")
    #expect(Self.schema([kind]).faults(answers) == ["\(code) /data/scopes (r)"])
  }

  @Test func theOthersAreNotStored() {
    let stored = Validator(Self.schema()).stored(Submission(answers: Self.answers("simple", ["revenu", "nom"])))
    #expect(stored.answers["scopes"] == .list(["revenu"]))
    let kept = Validator(Self.schema()).stored(Submission(answers: Self.answers("complet", ["revenu", "nom"])))
    #expect(kept.answers["scopes"] == .list(["revenu", "nom"]))
  }

  /// Such a schema is an error when it is compiled; made by hand, it still gives a verdict.
  @Test func aCircleEnds() {
    let schema = FormSchema(
      id: "essai",
      fields: [field("a", when: .of("scopes", .contains("nom"))), field("scopes", .scopes)],
      rules: [],
      scopeGroups: [ScopeGroupSchema(name: "g", scopes: ["nom"], when: .of("a", .present(true)))]
    )
    #expect(schema.faults(["a": .text("x"), "scopes": .list(["nom"])]) == [])
  }
}
