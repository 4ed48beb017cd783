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

  @Test func thePatternForEditorsSaysTheSame() throws {
    let pattern = try Regex(WebAddress.folderPattern)
    for text in [
      "https://a.fr", "HTTP://a.fr/", "http://localhost:3000/a/b%20c", "https://[::1]/a", "https://", "https:///a",
      "a.fr",
      "ftp://a.fr", "https://a b.fr", "https://a.fr/é", "https://a.fr?b", "https://a.fr/#b", "https://u@a.fr", "",
      "https://a.fr/{x}", "https://a.fr/a@b", "https://.:", "javascript:https://a.fr",
    ] { #expect(WebAddress.isFolder(text) == (text.wholeMatch(of: pattern) != nil), "\(text)") }
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
