import FormTemplates
import Testing

/// Identifiers that are made of one name.
@Suite struct ProposedIDTests {
  @Test func thousandsOfOneNameAreToldApart() {
    var taken: Set<String> = []
    var questions = 0
    for number in 1...2000 {
      let id = ProposedID.free("nom", "-") { name in
        questions += 1
        return taken.contains(name)
      }
      #expect(id == (number == 1 ? "nom" : "nom-\(number)"))
      taken.insert(id)
    }
    #expect(questions < 2000 * 40, "each is found in a few steps")
  }

  @Test func aGapAmongTheFirstIsFilled() {
    let taken: Set = ["nom", "nom-2", "nom-4"]
    #expect(ProposedID.free("nom", "-", isTaken: taken.contains) == "nom-3")
  }
}
