import FormSource
import Testing

@Suite struct OneLetterIndexTests {
  private static let names = [
    "Informations générales", "Informations génerales", "Information générales", "Informations générlaes", "Adresse",
    "adresse", "Adresses", "Ardesse", "dresse", "Identité", "identites", "ÉTAT CIVIL", "état civil", "état civils", "a",
    "", "ab", "ba",
  ]

  /// Whatever a comparison of each with each finds is among the candidates.
  @Test func leavesOutNoNameThatIsOneLetterAway() {
    var index = OneLetterIndex()
    for (place, name) in Self.names.enumerated() { index.add(name, at: place) }
    for name in Self.names {
      let near = Self.names.indices.filter { Suggestion.isOneLetterFrom(Self.names[$0], name) }
      #expect(Set(near).isSubset(of: index.candidates(for: name)), "\(name)")
    }
  }

  @Test func doesNotGiveNamesThatHaveNothingInCommon() {
    var index = OneLetterIndex()
    for number in 0..<1000 { index.add("Groupe \(number * 7919)", at: number) }
    #expect(index.candidates(for: "Adresse fiscale").isEmpty)
  }
}
