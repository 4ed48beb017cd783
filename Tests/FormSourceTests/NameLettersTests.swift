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
}
