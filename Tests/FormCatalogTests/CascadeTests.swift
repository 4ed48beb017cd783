import FormSource
import FormTestSupport
import Testing

/// One mistake is one finding, whatever refers to it.
@Suite struct CascadeTests {
  @Test func aBrokenDefinitionIsNotMissedByItsForms() {
    let project = MemoryProject.base.with(
      "config/authorization_definitions/exemple.yml",
      "exemple:\n  name: a: b\n"
    )
    #expect(project.findings.map(\.rule.id) == ["yaml-syntax"])
  }

  @Test func anUnreadableDefinitionsFileIsNotMissedEither() {
    let project = MemoryProject.base.with("config/authorization_definitions/exemple.yml", [0xFF, 0xFE])
    #expect(project.findings.map(\.rule.id) == ["invalid-encoding"])
  }

  @Test func aBrokenVendorFileIsNotMissedByForms() {
    let project = MemoryProject.base
      .with("config/service_providers.yml", "shared:\n  editeur:\n    name: a: b\n")
      .with(
        "config/authorization_request_forms/exemple.yml",
        "exemple:\n  authorization_request: Exemple\n  service_provider_id: editeur\n"
      )
    #expect(project.findings.map(\.rule.id) == ["yaml-syntax"])
  }

  @Test func aMistakeBehindAnAliasIsToldOnceWithItsUses() throws {
    let marked = MarkedText(
      """
      exemple:
        authorization_request: Exemple
        scopes_config: &config
          displayed: [adresse, ⟦inconnu⟧]
      autre:
        authorization_request: Exemple
        scopes_config: *config
      encore:
        authorization_request: Exemple
        scopes_config: *config
      """
    )
    let findings = MemoryProject.base.with("config/authorization_request_forms/exemple.yml", marked.bytes).findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.span.range == marked.range)
    #expect(finding.notes.filter { $0.message.english.hasPrefix("used here") }.count == 2)
  }

  /// A definition loses a scope, the forms were forgotten, and another file has an error of its own.
  @Test func aDeletedScopeIsToldOncePerForgottenPlace() {
    let marked = MarkedText(
      """
      exemple:
        authorization_request: Exemple
        scopes_config: {displayed: [adresse, ⟦ancien⟧]}
        initialize_with:
          scopes: [⟦ancien⟧]
      """
    )
    let findings = MemoryProject.base
      .with("config/authorization_request_forms/exemple.yml", marked.bytes)
      .with("config/authorization_request_forms/zzz.yml", "autre:\n  name: a: b\n")
      .findings
    #expect(findings.filter { $0.rule.id == "unknown-scope" }.map(\.span.range) == marked.ranges)
    #expect(findings.map(\.rule.id).sorted() == ["unknown-scope", "unknown-scope", "yaml-syntax"])
  }

  @Test func theOtherBranchOfAConditionIsReadToo() {
    let marked = MarkedText(
      """
      exemple:
        authorization_request: Exemple
        service_provider_id: <%= Rails.env.production? ? 'editeur_exemple' : 'inconnu' %>
      """
    )
    let findings = MemoryProject.base.with("config/authorization_request_forms/exemple.yml", marked.bytes).findings
    #expect(findings.map(\.rule.id) == ["unknown-service-provider"])
  }

  @Test func oneIdentifierInTwoFilesIsTold() {
    let findings = MemoryProject.base
      .with("config/authorization_request_forms/zzz.yml", "exemple:\n  authorization_request: Exemple\n")
      .findings
    #expect(findings.map(\.rule.id) == ["duplicate-id"])
    #expect(findings.first?.notes.count == 1)
  }

  /// A line that lost its indentation cuts an entry in two: the cut is told, what it seems to lose is not.
  @Test(arguments: ["group: x", "grou\np: x", "anything"])
  func aLineAtTheMarginIsOneMistake(_ line: String) {
    let definition = """
      exemple:
        name: Exemple
        description: Un exemple
        provider: dinum
        kind: api
        support_email: support@exemple.gouv.fr
        blocks: [{name: basic_infos}, {name: scopes}]
        scopes:
          - name: Adresse
      \(line)
            value: adresse
          - name: Identité
            value: identite
      """
    let form = """
      exemple:
        authorization_request: Exemple
        scopes_config: {displayed: [adresse, identite]}
      """
    let findings = MemoryProject.base
      .with("config/authorization_definitions/exemple.yml", definition)
      .with("config/authorization_request_forms/exemple.yml", form)
      .findings
    #expect(findings.map(\.rule.id) == ["yaml-syntax"])
  }

  @Test func aDocumentEndLosesTheFilesBehindIt() {
    let form = "a:\n  authorization_request: Exemple\n...\n"
    let findings = MemoryProject.base.with("config/authorization_request_forms/a.yml", form).findings
    #expect(findings.map(\.rule.id) == ["lost-document"])
  }

  @Test func aByteOrderMarkIsToldBehindTheFirstFile() {
    let form = "\u{FEFF}z:\n  authorization_request: Exemple\n"
    let findings = MemoryProject.base.with("config/authorization_request_forms/z.yml", form).findings
    #expect(findings.map(\.rule.id) == ["misplaced-byte-order-mark"])
    #expect(MemoryProject.base.with("config/authorization_request_forms/a.yml", form).findings.isEmpty)
  }

  @Test(
    arguments: [
      ("authorization_request: 3", ["wrong-type"]), ("authorization_request: ~", ["missing-key"]),
      ("authorization_request: Exemple\n  steps: [*nope]", ["unknown-alias"]),
      ("authorization_request: Exemple\n  service_provider_id: 3", ["wrong-type"]),
    ] as [(String, [String])]
  )
  func aWrongValueIsToldOnce(_ form: String, _ rules: [String]) {
    let findings = MemoryProject.base
      .with("config/authorization_request_forms/exemple.yml", "exemple:\n  \(form)\n").findings
    #expect(findings.filter { $0.severity != .info }.map(\.rule.id) == rules)
  }

  @Test func severitiesAreSetByTheConfiguration() {
    let form = "exemple:\n  authorization_request: Exemple\n  clef: 1\n"
    let project = MemoryProject.base.with("config/authorization_request_forms/exemple.yml", form)
    #expect(project.findings.map(\.severity) == [.warning])
    #expect(project.with("datapass.yml", "severities:\n  unknown-key: error\n").findings.map(\.severity) == [.error])
    #expect(project.with("datapass.yml", "severities:\n  unknown-key: off\n").findings.isEmpty)
  }
}
