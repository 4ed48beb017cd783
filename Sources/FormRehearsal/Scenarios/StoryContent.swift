import FormCatalog
import FormCompiler
import FormSubmission

/// What the request of a scenario says from step to step.
struct StoryContent {
  private let scenario: ScenarioDeclaration
  private let catalog: Catalog
  /// The forms that were filled in; until then, the request starts as the scenario says.
  private var filled: Set<String> = []
  /// What was answered, and left without an answer, in a draft that was only begun.
  private var prepared: ScenarioStep?

  init(_ scenario: ScenarioDeclaration, in catalog: Catalog) {
    self.scenario = scenario
    self.catalog = catalog
  }

  /// What a step has the request say.
  /// - Parameters:
  ///   - step: the step, with its own answers.
  ///   - form: the form of the request.
  ///   - saved: what the request says so far; nil where it is to be begun.
  ///   - day: the day.
  /// - Returns: all of it; nil where it is not known what the form asks.
  func content(after step: ScenarioStep?, _ form: Form, over saved: Content?, on day: CalendarDate) -> Content? {
    guard let request = ScenarioRequest(to: form, in: catalog, on: day) else { return nil }
    let isFirst = !filled.contains(form.uid)
    var submission: Submission
    if isFirst, form.uid == scenario.form?.value {
      submission = request.submission(of: scenario)
      if let prepared { submission = request.changed(submission, prepared.answers, without: prepared.without) }
    } else {
      // At the next stage, what it asks besides is answered as the scenario starts.
      submission = isFirst ? request.start(scenario.start) : Submission()
      // What only another stage asks is not part of it.
      let kept = saved.map { content in form.schema.map(content.stored) ?? content }
      submission.answers.merge(kept?.submission.answers ?? [:]) { $1 }
      submission.acceptances = kept?.acceptances ?? [:]
      if isFirst {
        for box in CheckboxSchema.common where submission.acceptances[box] == nil { submission.acceptances[box] = true }
      }
    }
    return Content(request.changed(submission, step?.answers ?? [], without: step?.without ?? []))
  }

  /// Notes what a draft says that its applicant has still to fill in.
  mutating func prepare(_ step: ScenarioStep) { prepared = step }

  /// Notes that a form was filled in.
  mutating func fill(_ form: String) { filled.insert(form) }

  /// What a draft says that is prepared for somebody else.
  func draft(by step: ScenarioStep, _ form: Form, on day: CalendarDate) -> Content? {
    guard let request = ScenarioRequest(to: form, in: catalog, on: day) else { return nil }
    return Content(request.changed(request.start(.prefilled), step.answers, without: step.without))
  }
}

extension Content {
  /// A submission whose documents are kept under their names.
  init(_ submission: Submission) {
    self.init(acceptances: submission.acceptances)
    for (field, answer) in submission.answers {
      guard case .documents(let documents) = answer else {
        answers[field] = answer
        continue
      }
      self.documents[field] = documents.map {
        Attachment(filename: $0.filename, contentType: $0.contentType, byteSize: $0.byteSize, content: $0.filename)
      }
    }
  }
}
