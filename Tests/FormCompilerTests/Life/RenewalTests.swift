import FormCatalog
import FormCompiler
import FormEmitters
import FormJSON
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// The form with which what an habilitation gives is renewed.
@Suite struct RenewalTests {
  private static func project(_ fields: String, _ keys: String = "changed_when: { changement: { is: true } }")
    -> MemoryProject
  {
    MemoryProject.own.with(
      "definitions/life/exemple.yml",
      """
      exemple:
        extends: default
        renewal:
          of: le jeton
          every: 18
          by: applicant
          reminders: [3, 1]
          unchanged: le jeton est prolongé
          changed: reopen
          \(keys)
          blocks: [{ name: suite, title: Suite, fields: { \(fields) } }]
      """
    )
  }

  private static let fields = """
    changement: { type: boolean, optional: true, label: Quelque chose a changé }, \
    quoi: { type: text, label: Quoi, when: { changement: { is: true } } }
    """

  @Test func itsQuestionsAreAskedAndJudged() throws {
    let catalog = Self.project(Self.fields).catalog
    let renewals = try #require(catalog.renewals)
    let form = try #require(renewals["exemple"]?.form)
    #expect(catalog.forms[form.uid] == nil && catalog.home(of: form.uid).forms[form.uid] != nil)
    let validator = Validator(try #require(form.schema))
    #expect(validator.violations(of: Submission(answers: [:])).isEmpty)
    let changed = validator.violations(of: Submission(answers: ["changement": .flag(true)]))
    #expect(changed.map(\.fieldName) == ["quoi"])
    #expect(SubmissionSchema(form, in: renewals.catalog, at: .submit) != nil)
  }

  @Test func itsPageSaysWhatFollowsTheAnswers() throws {
    let catalog = Self.project(Self.fields).catalog
    let files = (catalog.renewals?.all ?? []).compactMap(SiteEmitter(catalog, .standard).file)
    let page = String(decoding: try #require(files.first?.bytes), as: UTF8.self)
    #expect(files.map(\.path) == ["html/prolongations/exemple/index.html"])
    #expect(page.contains(#"data-when='{"changement":{"is":true}}'"#))
    #expect(page.contains("Le jeton est prolongé.") && page.contains("Les rappels\u{A0}: 3 et 1 mois avant la fin"))
    #expect(!page.contains("conditions générales") && !page.contains("instruction.html"))
  }

  private static let unknownField = "unknown-condition-field"

  @Test(arguments: [
    (
      "a: { type: choice, label: A, optional: true }", "changed_when: { a: { present: true } }",
      "choice-without-options"
    ),
    ("a: { type: text, label: A, when: { b: { is: x } } }", "changed_when: { a: { is: x } }", unknownField),
    ("a: { type: text, label: A }", "changed_when: { b: { is: x } }", unknownField),
    ("a: { type: boolean, label: A }", "stays: [la demande]", "renewal-without-change"),
  ])
  func mistakesInItAreFound(_ fields: String, _ keys: String, _ rule: String) {
    let findings = Pipeline.lint(Self.project(fields, keys).project, environment: .production).findings
    #expect(findings.map(\.rule.id) == [rule], "\(findings.map(\.message.french))")
  }

  @Test func whereNothingIsAskedThereIsNoForm() {
    #expect(MemoryProject.own.catalog.renewals == nil)
  }
}
