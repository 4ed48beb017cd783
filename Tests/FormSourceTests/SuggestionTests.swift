import FormSource
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("cnaf_allocatairese", ["cnaf_allocataires", "cnaf_enfants"], "cnaf_allocataires"),
      ("sceops", ["scopes", "stage"], "scopes"),
      ("Legal", ["legal"], "legal"),
      ("ab", ["xy"], nil),
      ("name", ["name"], nil),
      ("", ["a"], nil),
    ] as [(String, [String], String?)]
  )
  func proposesTheNearestName(_ name: String, _ candidates: [String], _ expected: String?) {
    #expect(Suggestion.nearest(to: name, among: candidates) == expected)
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    #expect(Suggestion.nearest(to: "steq", among: ["step", "stem"]) == "stem")
    #expect(Suggestion.nearest(to: "steq", among: ["stem", "step"]) == "stem")
  }

  @Test func quotedNamesAreOneHarmlessLine() {
    #expect(Quoted("a\u{1B}[31m\nb").french == "«\u{A0}a·[31m·b\u{A0}»")
    #expect(Quoted.shortened(String(repeating: "x", count: 100)).count == 61)
  }
}
