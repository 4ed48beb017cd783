import FormCatalog
import FormTemplates
import Testing

/// The pages of client authorities on the national form.
@Suite struct AuthorityPageTests {
  private let project = KitProject("qf-libre")

  private func page(_ siret: String, _ id: String? = nil, _ back: String? = nil) throws(AddressProblem) -> String {
    try AuthorityPage(of: project.form, project.addresses, siret: siret, externalID: id, returnAddress: back).text
  }

  private func refusal(_ siret: String, _ id: String? = nil, _ back: String? = nil) -> AddressProblem? {
    do throws(AddressProblem) {
      _ = try page(siret, id, back)
      return nil
    } catch {
      return error
    }
  }

  @Test func itIsMadeOfTheSIRET() throws {
    let place = "https://quotient-familial.numerique.gouv.fr/collectivites"
    #expect(try page("21750001600019") == "\(place)/21750001600019")
    #expect(try page("217 500 016 00019") == "\(place)/21750001600019")
    // An establishment of La Poste, by the key that is its own.
    #expect(try page("35600000000048") == "\(place)/35600000000048")
    #expect(
      try page("21750001600019", "famille 12/é", "https://logiciel.example/retour?a=1&b=2")
        == "\(place)/21750001600019?external_id=famille%2012%2F%C3%A9&redirect_uri=https%3A%2F%2Flogiciel.example%2Fretour%3Fa%3D1%26b%3D2"
    )
  }

  @Test func wrongOnesAreRefused() {
    for siret in ["21750001600018", "2175000160001", "../21750001600019", "２１７５０００１６０００１９", ""] {
      #expect(refusal(siret) == .wrongSIRET(siret))
    }
    for back in [
      "javascript:alert(1)", "//exemple.fr", "/retour", "https://", "https://a b.fr", "data:text/html,x", "ftp://a.fr",
      "https://exemple.fr@autre.fr", "https:/exemple.fr", "https://exemple.fr/\n", "",
    ] { #expect(refusal("21750001600019", nil, back) == .unsafeReturn(back)) }
    #expect(refusal("21750001600019", " ") == .noExternalID)
    #expect(refusal("21750001600019", "a\nb") == .noExternalID)
  }

  @Test func whatIsPublishedNamesNoFamily() throws {
    let page = try AuthorityPage(of: project.form, project.addresses, siret: "21750001600019", externalID: "famille 12")
    #expect(page.publicText == "https://quotient-familial.numerique.gouv.fr/collectivites/21750001600019")
    let note = try #require(page.internalNote)
    #expect(note.hasPrefix("À NE PAS TRANSMETTRE AUX FAMILLES") && note.hasSuffix("\n\(page.text)\n"))
    #expect(try AuthorityPage(of: project.form, project.addresses, siret: "21750001600019").internalNote == nil)
  }

  @Test func otherFormsHaveNone() {
    let other = KitProject()
    #expect(throws: AddressProblem.noNationalForm("cantine-arpege")) {
      try AuthorityPage(of: other.form, other.addresses, siret: "21750001600019")
    }
  }
}
