import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// What YAML takes for a number or a yes counts as it is written where it is a name of our own language.
@Suite struct WrittenKeysTests {
  private func field(_ options: String) throws -> FormField {
    let field = "{type: choice, label: Essai, options: \(options)}"
    let project = MemoryProject.own.with(
      definition: "blocks: [{name: basic_infos, fields: {essai: \(field)}}, {name: scopes}]"
    )
    #expect(project.findings.map(\.rule.id) == [])
    return try #require(project.catalog.forms["exemple"]?.blocks?.field("essai"))
  }

  @Test(
    arguments: [
      "{yes: Oui, no: Non}", "{on: Allumé, off: Éteint}", "{01000: Bourg, 1e3: Mille}", "{12:30: Midi, 01: Un}",
      "{1.50: Cher, 0x1F: Seize}", "{~: Rien}", "[yes, 01000, 12:30, 1.50]",
    ]
  )
  func optionsAreKeptAsTheyAreWritten(_ options: String) throws {
    let entries = options.dropFirst().dropLast().split(separator: ", ")
    let written = entries.map { entry in
      entry.firstRange(of: ": ").map { String(entry[..<$0.lowerBound]) } ?? String(entry)
    }
    #expect(try field(options).schema.limits.options == written)
  }

  @Test func labelsAreKeptAsTheyAreWritten() throws {
    #expect(try field("{un: 01, deux: yes}").options?.map(\.label) == ["01", "yes"])
  }

  @Test func answersOfAnOrientationAreFoundByTheirWrittenNames() {
    let tree = """
      exemple:
        questions:
          on: {label: Qui ?, answers: {yes: {label: Oui, goto: "12:30"}, no: {label: Non, outcome: "off"}}}
          12:30: {label: Quand ?, answers: {01: {label: Tôt, outcome: "yes"}}}
        outcomes:
          off: {eligible: no, text: Non}
          yes: {eligible: yes, text: Oui}
      """
    #expect(MemoryProject.own.with("definitions/eligibility/exemple.yml", tree).findings.map(\.rule.id) == [])
  }
}
