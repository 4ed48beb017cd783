import FormSource
import Testing

/// Names compared whatever their spelling.
@Suite struct NameLettersTests {
  private static let spellings = [
    ["Élèves", "eleves", "ELEVES", " é l è v e s ", "E\u{301}le\u{300}ves", "Élè\u{202F}ves", "Élè\u{A0}ves"],
    ["Œuvre d’été", "oeuvre d’ete", "œUVRE D’ÉTÉ"], ["A+"], ["A-"], ["a"], ["日本"], ["ß"], ["×"], ["€"], [""],
  ]

  @Test func textsDifferByMoreThanCaseAccentsAndSpaces() {
    let letters = Self.spellings.map { $0.map(NameLetters.withoutCaseAccentsAndSpaces) }
    for group in letters { #expect(Set(group).count == 1) }
    #expect(Set(letters.map { $0[0] }).count == letters.count)
  }

  @Test func labelsAreComparedByTheirLetters() {
    #expect(NameLetters.seen(in: "Année n-1 (Revenus)") == Array("anneen1revenus".utf8))
    #expect(NameLetters.of("Année n-1") == Array("annen1".utf8))
  }

  @Test(
    arguments: [
      ("L’été à Œuilly (n°2)", ["l", "ete", "a", "oeuilly", "n", "2"]),
      ("api_exemple-v2", ["api", "exemple", "v2"]),
      ("cafe\u{301}\u{202F}: 東京\u{2014}Oslo", ["cafe", "東京", "oslo"]),
      (" — ", []), ("", []),
    ] as [(String, [String])]
  )
  func namesAreTakenApart(_ name: String, _ expected: [String]) {
    var words = NameWords("avant", nil, name)
    #expect(words.places.map { String(decoding: words.letters[$0], as: UTF8.self) } == ["avant"] + expected)
    #expect(words.contains(Array("avant".utf8)[...]))
    words.keep { $0.count > 4 }
    #expect(!words.contains(Array("ete".utf8)[...]))
    words.removeAll()
    #expect(words.places.isEmpty)
  }
}
