import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// What conditions may ask of a form: its use case, its vendor, and what is true of that vendor. Where some condition of the form
/// does, a change of it is to be checked for drafts.
@Suite struct FactChangesTests {
  private static let vendors = "config/service_providers.yml"
  private static let forms = "config/authorization_request_forms/exemple.yml"

  private static func project(when condition: String, form: String, vendor: String) -> MemoryProject {
    MemoryProject.base.with(
      "config/authorization_definitions/exemple.yml",
      """
      exemple:
        name: Exemple
        blocks:
          - name: basic_infos
            fields: {portable: {type: text, label: Portable, when: {\(condition)}}}
      """
    )
    .with(forms, "exemple: {authorization_request: Exemple, name: Demande libre, default: true, \(form)}")
    .with(vendors, "shared: {a: {type: editor, name: A\(vendor)}, b: {type: editor, name: B}}")
  }

  private static let cases: [(kind: String, fact: String, before: (String, String), after: (String, String))] = [
    ("use-case-changed", "form.use_case: {is: cantine}", ("use_case: bus", ""), ("use_case: cantine", "")),
    (
      "vendor-changed", "service_provider.id: {is: b}", ("service_provider_id: a", ""), ("service_provider_id: b", "")
    ),
    (
      "franceconnect-gained", "service_provider.fc_certified: {is: true}", ("service_provider_id: a", ""),
      ("service_provider_id: a", ", fc_certified: true")
    ),
  ]

  @Test(arguments: cases.indices, [false, true])
  func aFactThatConditionsAskAbout(_ number: Int, _ isAsked: Bool) throws {
    let (kind, fact, before, after) = Self.cases[number]
    let condition = isAsked ? fact : "intitule: {present: true}"
    let sides = [before, after].map { form, vendor in
      Pipeline.read(
        Self.project(when: condition, form: form, vendor: vendor).project,
        environment: .production
      ).catalog
    }
    let changes = CatalogDiff(from: sides[0], to: sides[1]).changes.filter { $0.kind.id == kind }
    #expect(!changes.isEmpty)
    for change in changes { #expect((change.impacts[.drafts] == .undecided) == isAsked) }
  }
}
