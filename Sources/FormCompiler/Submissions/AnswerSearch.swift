import FormCatalog
import FormSubmission

/// Looks for a submission that a form accepts, by changing what its refusals depend on: the most promising first.
///
/// Each accepted submission differs from a refused one in something that the refusal depends on, so no way is missed for
/// lack of changes, though some may be for lack of answers to try, or of time.
struct AnswerSearch {
  let form: FormSchema
  let today: CalendarDate?
  private let choices: AnswerChoices
  /// The conditions on which a question is asked, by its name.
  private let conditions: [String: [Condition]]
  /// How many submissions are changed at most.
  private static let budget = 600

  init(form: FormSchema, blocks: FormBlocks, scopes: [String], today: CalendarDate?) {
    self.form = form
    self.today = today
    choices = AnswerChoices(form, blocks, scopes: scopes, today: today)
    conditions = Dictionary(
      form.fields.map { field in
        var conditions = [field.when].compactMap(\.self) + field.constraints.map(\.when)
        if case .when(let condition) = field.requirement { conditions.append(condition) }
        if field.kind == .scopes { conditions += form.scopeGroups.map(\.when) }
        return (field.name, conditions)
      },
      uniquingKeysWith: { $1 }
    )
  }

  /// A submission still to be changed, with what it is refused for.
  private struct Draft {
    let submission: Submission
    let refusals: [Violation]
  }

  /// Nil where none is found.
  func accepted(from submission: Submission) -> Submission? {
    var drafts = [draft(submission)]
    var seen: Set<Submission> = [submission]
    for _ in 0..<Self.budget {
      // Of the drafts with the fewest refusals the latest: it is followed to its end.
      guard let place = drafts.indices.reversed().min(by: { drafts[$0].refusals.count < drafts[$1].refusals.count })
      else { return nil }
      let draft = drafts.remove(at: place)
      guard let refusal = draft.refusals.first else { return draft.submission }
      for name in levers(of: refusal) {
        for changed in changes(of: name, in: draft.submission) where seen.insert(changed).inserted {
          let next = self.draft(changed)
          if next.refusals.isEmpty { return changed }
          drafts.append(next)
        }
      }
    }
    return nil
  }

  private func draft(_ submission: Submission) -> Draft {
    let found = Validator(form, today: today).violations(of: submission, at: .submit)
    return Draft(submission: submission, refusals: found.filter { !$0.isAdvice })
  }

  /// The questions and boxes on whose answers a refusal depends, however far.
  private func levers(of refusal: Violation) -> [String] {
    var names: [String] = []
    if let rule = form.rules.first(where: { $0.id == refusal.rule }) { names = rule.fields }
    if let name = refusal.fieldName, !names.contains(name) { names.append(name) }
    var place = 0
    while place < names.count {
      let name = names[place]
      let box = form.checkboxes.first { $0.name == name }?.when
      let asked = ((conditions[name] ?? []) + [box].compactMap(\.self)).flatMap(\.fields)
      for name in asked where !names.contains(name) { names.append(name) }
      place += 1
    }
    return names
  }

  private func changes(of name: String, in submission: Submission) -> [Submission] {
    if CheckboxSchema.common.contains(name) {
      var changed = submission
      changed.acceptances[name] = true
      return [changed]
    }
    return choices.answers(to: name, besides: submission.answers[name]).map { answer in
      var changed = submission
      changed.answers[name] = answer
      return changed
    }
  }
}
