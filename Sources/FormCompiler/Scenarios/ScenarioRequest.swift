package import FormCatalog
package import FormSubmission
package import FormSyntax

/// Makes the requests of scenarios to a form.
package struct ScenarioRequest {
  private let schema: FormSchema
  private var example: SubmissionExample

  /// Nil if it is not known what the form asks.
  /// - Parameters:
  ///   - form: the form.
  ///   - catalog: the catalogue of its project.
  ///   - day: the day on which the request is made.
  package init?(to form: Form, in catalog: Catalog, on day: CalendarDate?) {
    guard let schema = form.schema, let example = SubmissionExample(form, in: catalog, today: day) else { return nil }
    self.schema = schema
    self.example = example
  }

  /// The request from which a scenario starts, with its own answers.
  package func submission(of scenario: ScenarioDeclaration) -> Submission {
    changed(start(scenario.start), scenario.answers, without: scenario.without)
  }

  /// The request from which scenarios start.
  package func start(_ start: ScenarioStart) -> Submission {
    var example = example
    return example.make(SubmissionExample.Kind(start)).submission
  }

  /// A request with other answers.
  /// - Parameters:
  ///   - submission: the request.
  ///   - answers: those that replace its own.
  ///   - names: the fields and checkboxes that are left without an answer.
  /// - Returns: the request so changed.
  package func changed(
    _ submission: Submission,
    _ answers: [(field: Located<String>, value: Value)],
    without names: [Located<String>]
  ) -> Submission {
    var submission = submission
    for (name, value) in answers {
      let answer = RawAnswer(value, for: schema[name.value])
      if CheckboxSchema.common.contains(name.value) {
        submission.acceptances[name.value] = answer.scalar?.isTicked == true
      } else {
        submission.answers[name.value] = schema[name.value].map { answer.answer(to: $0) } ?? answer.scalar
      }
    }
    for name in names {
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
