import FormCatalog
import FormSubmission

/// A scenario’s request, checked by its form.
struct ScenarioTrial: Sendable {
  let scenario: ScenarioDeclaration
  let form: Form
  let examination: Examination
  let violations: [Violation]

  /// Nil if it is not known what the form asks.
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - catalog: the catalogue of its project; its day counts where the scenario names none.
  init?(_ scenario: ScenarioDeclaration, in catalog: Catalog) {
    let today = scenario.day.flatMap { CalendarDate($0.value) } ?? catalog.today
    guard let form = scenario.form.flatMap({ catalog.forms[$0.value] }), let schema = form.schema,
      let submission = ScenarioRequest(to: form, in: catalog, on: today)?.submission(of: scenario),
      let judge = SubmissionJudge(form, in: catalog, at: .submit, shape: .canonical, today: today)
    else { return nil }
    self.scenario = scenario
    self.form = form
    examination = Examination(submission, schema, today: today)
    violations = judge.violations(of: ReadSubmission(PlacedSubmission(submission, to: schema)))
  }
}
