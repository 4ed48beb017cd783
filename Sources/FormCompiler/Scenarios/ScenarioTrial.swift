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
      var example = SubmissionExample(form, in: catalog, today: today),
      let judge = SubmissionJudge(form, in: catalog, at: .submit, shape: .canonical, today: today)
    else { return nil }
    self.scenario = scenario
    self.form = form
    let start = example.make(SubmissionExample.Kind(scenario.start)).submission
    let submission = scenario.changed(start, schema)
    examination = Examination(submission, schema, today: today)
    violations = judge.violations(of: ReadSubmission(PlacedSubmission(submission, to: schema)))
  }
}

extension ScenarioDeclaration {
  /// The request from which it starts, with its own answers.
  fileprivate func changed(_ start: Submission, _ schema: FormSchema) -> Submission {
    var submission = start
    for (name, value) in answers {
      let answer = RawAnswer(value, for: schema[name.value])
      if CheckboxSchema.common.contains(name.value) {
        submission.acceptances[name.value] = answer.scalar?.isTicked == true
      } else {
        submission.answers[name.value] = schema[name.value].map { answer.answer(to: $0) } ?? answer.scalar
      }
    }
    for name in without {
      submission.answers[name.value] = nil
      submission.acceptances[name.value] = nil
    }
    return submission
  }
}

extension SubmissionExample.Kind {
  fileprivate init(_ start: ScenarioStart) {
    switch start {
    case .complete: self = .complete
    case .prefilled: self = .prefilled
    case .empty: self = .empty
    }
  }
}
