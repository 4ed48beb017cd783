import FormCatalog
import FormSubmission

/// What a request is to say, judged as `datapass validate` judges it.
struct Judgement {
  /// As it is stored.
  let content: Content
  let advice: [Violation]

  /// - Parameters:
  ///   - given: what somebody gives; nil to judge what is saved.
  ///   - saved: what the request says so far.
  ///   - form: its form.
  ///   - isPosted: whether it comes from the form’s page, where applicants cannot change all of it.
  ///   - moment: whether it is saved as a draft or sent.
  ///   - day: the day on which this is done.
  ///   - setting: where.
  /// - Throws: the violations for which it is refused.
  init(
    of given: Content?,
    over saved: Content,
    _ form: Form,
    isPosted: Bool = true,
    at moment: Moment,
    on day: CalendarDate,
    in setting: Setting
  ) throws(Refusal) {
    let whole =
      given.map { Self.completed($0, with: saved, form, isPosted: isPosted) } ?? form.schema.map(saved.stored) ?? saved
    let violations = setting.violations(of: whole, to: form, at: moment, on: day)
    let refused = violations.filter { !$0.isAdvice }
    if !refused.isEmpty { throw .invalid(refused) }
    content = form.schema.map(whole.stored) ?? whole
    advice = violations.filter(\.isAdvice)
  }

  /// What applicants cannot change is as the form gives it. Where the form gives nothing it is as it was saved, whatever a
  /// post of the page says; what no page asks, and what a program sends, counts there.
  private static func completed(
    _ given: Content,
    with saved: Content,
    _ form: Form,
    isPosted: Bool
  ) -> Content {
    let fixed = form.declaration.fixedBlocks
    var whole = given
    let ofForm = form.givenAnswers
    for field in form.closedFields {
      if let answer = ofForm[field.name], !answer.isBlank {
        whole.answers[field.name] = answer
        continue
      }
      let isGiven = given.answers[field.name] != nil || given.documents[field.name] != nil
      if isGiven, !isPosted || !fixed.contains(field.schema.block) { continue }
      whole.answers[field.name] = saved.answers[field.name]
      whole.documents[field.name] = saved.documents[field.name]
    }
    return whole
  }
}
