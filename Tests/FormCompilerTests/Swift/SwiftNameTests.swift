@testable import FormEmitters
import Testing

/// What values of a definition are called in Swift.
@Suite struct SwiftNameTests {
  @Test(arguments: [
    ("cnaf_quotient_familial", "cnafQuotientFamilial"), ("dgfip_IndLep", "dgfipIndLep"), ("RFR", "rfr"),
    ("APIEntreprise", "apiEntreprise"), ("Œuvre d’été à l’école", "oeuvreDEteALEcole"), ("E\u{301}te\u{301}", "ete"),
    ("straße", "strasse"), ("3d-ouest", "_3dOuest"), ("annee_n_1_2", "anneeN1_2"), ("2024", "_2024"),
    ("default", "`default`"), ("in", "`in`"), ("self", "selfValue"), ("none", "noneValue"), ("Type", "type"),
    ("init", "initValue"), ("", "empty"), ("   ", "spaceSpaceSpace"), ("+", "plusSign"), ("🎉", "partyPopper"),
    ("a🎉b", "aB"), ("a.b/c\nd\"e", "aBCDE"), ("\u{7}", "u7"), ("_", "lowLine"),
    ("日本", "cjkUnifiedIdeograph65e5CjkUnifiedIdeograph672c"),
  ])
  func namesAreReadable(value: String, name: String) {
    var names = SwiftNames()
    #expect(names.member(value) == name)
  }

  @Test func namesAreGivenOnce() {
    var names = SwiftNames(reserved: ["allCases"])
    let given = ["a_b", "a-b", "A b", "aB", "a_b_2", "all_cases", "été", "ete"].map { names.member($0) }
    #expect(given == ["aB", "aB_2", "aB_3", "aB_4", "aB2", "allCasesValue", "ete", "ete_2"])
  }

  @Test func namesWithASuffixAreFreeToo() {
    var names = SwiftNames(reserved: ["hash", "hashValue"])
    let given = ["hash", "hash_value", "hash_value_value"].map { names.member($0) }
    #expect(given == ["hashValueValue", "hashValueValue_2", "hashValueValue_3"])
  }

  @Test func typesDoNotHideTheLibrarys() {
    var names = SwiftNames(reserved: ["FormRequest"])
    let given = ["string", "String", "form", "API::X"].map { names.type($0, suffix: "Request") }
    #expect(given == ["StringRequest", "StringRequest_2", "FormRequestType", "APIXRequest"])
  }

  @Test func longValuesHaveNamesOfReasonableLength() {
    var names = SwiftNames()
    #expect(names.member(String(repeating: "abc_", count: 100_000)).utf8.count < 120)
    #expect(names.member(String(repeating: "🎉", count: 1000)).utf8.count < 120)
  }

  @Test func valuesThatSwiftTakesForEqualAreOneCase() {
    let enumeration = SwiftEnumeration(
      "X",
      summary: "",
      [.init(value: "é"), .init(value: "e\u{301}"), .init(value: "e")]
    )
    #expect(enumeration.cases.map(\.name) == ["e", "e_2"])
    #expect(enumeration.name(of: "e\u{301}") == nil)
  }
}
