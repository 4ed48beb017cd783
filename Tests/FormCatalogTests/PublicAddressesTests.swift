import FormCatalog
import FormCompiler
import FormSource
import FormTestSupport
import Testing

/// `addresses` of `datapass.yml`.
@Suite struct PublicAddressesTests {
  private func read(_ text: String) -> (addresses: PublicAddresses, rules: [String]) {
    let project = MemoryProject.base.with("datapass.yml", text)
    return (project.project.configuration.addresses, project.project.configurationFindings.map(\.rule.id))
  }

  @Test func theyHaveTheirUsualPlaces() {
    let (addresses, rules) = read("language: fr\n")
    #expect(addresses.forms == "https://datapass.api.gouv.fr/formulaires" && rules.isEmpty)
    #expect(addresses.collectivities == "https://quotient-familial.numerique.gouv.fr/collectivites")
    #expect(addresses.submission == nil && addresses.assets == nil)
  }

  @Test func theyAreReadWithoutASlashAtTheEnd() {
    let (addresses, rules) = read("addresses: { forms: 'http://localhost:3000/f//', assets: dsfr }\n")
    #expect(addresses.forms == "http://localhost:3000/f" && addresses.assets == "dsfr" && rules.isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "datapass.fr", "https://a.fr?x=1", "https://a.fr/#x", "https://u:p@a.fr", "https://",
  ])
  func othersAreToldAndNotUsed(_ address: String) {
    let (addresses, rules) = read("addresses: { collectivites: '\(address)' }\n")
    #expect(rules == ["unusable-address"])
    #expect(addresses.collectivities == PublicAddresses().collectivities)
  }
}
