package import FormCatalog
package import FormSubmission

/// A submission to start from.
package struct SubmissionExample {
  package enum Kind: String, CaseIterable, Sendable {
    /// Every question, and no answer.
    case empty
    /// The answers that the form gives.
    case prefilled
    /// An answer to everything that has to be answered.
    case complete
  }

  private let form: Form
  private let schema: FormSchema
  private let blocks: FormBlocks
  private let scopes: [Scope]
  private let today: CalendarDate?
  private var turns: [String: Int] = [:]

  /// Nil where it is not known what the form asks.
  package init?(_ form: Form, in catalog: Catalog, today: CalendarDate?) {
    guard let schema = form.schema, let blocks = form.blocks else { return nil }
    self.form = form
    self.schema = schema
    self.blocks = blocks
    self.today = today
    scopes = form.definition.flatMap { catalog.definitions[$0]?.scopes } ?? []
  }

  /// The example, and what keeps it from being accepted when it is sent.
  package mutating func make(_ kind: Kind) -> (submission: Submission, left: [Violation]) {
    var submission = Submission()
    if kind != .empty {
      submission.answers = form.startingAnswers
    }
    if kind == .complete {
      complete(&submission)
      submission = Validator(schema, today: today).stored(submission)
    }
    return (submission, faults(of: submission))
  }

  private func faults(of submission: Submission) -> [Violation] { said(of: submission).filter { !$0.isAdvice } }

  private func said(of submission: Submission) -> [Violation] {
    Validator(schema, today: today).violations(of: submission, at: .submit)
  }

  /// Answers what is missing and mends what is refused, until nothing is left to do.
  private mutating func complete(_ submission: inout Submission) {
    var attempts = 4 * (schema.fields.count + schema.rules.count + schema.checkboxes.count) + 8
    while attempts > 0, let fault = faults(of: submission).first {
      attempts -= 1
      mend(fault, &submission)
    }
    // Advice is followed where that costs nothing.
    for advice in said(of: submission) where advice.isAdvice {
      var advised = submission
      mend(advice, &advised)
      if said(of: advised).count < said(of: submission).count { submission = advised }
    }
  }

  private mutating func mend(_ fault: Violation, _ submission: inout Submission) {
    if let rule = schema.rules.first(where: { $0.id == fault.rule }) { return mend(rule, &submission) }
    let tokens = fault.path.split(separator: "/").map(String.init)
    guard let name = tokens.count > 1 ? tokens[1] : tokens.first else { return }
    if let box = schema.checkboxes.first(where: { $0.name == name }) {
      if CheckboxSchema.common.contains(name) {
        submission.acceptances[box.name] = true
      } else {
        submission.answers[box.name] = .flag(true)
      }
    } else {
      answer(name, &submission)
    }
  }

  private mutating func answer(_ name: String, _ submission: inout Submission) {
    guard let field = blocks.field(name) else {
      submission.answers[name] = nil
      return
    }
    if field.schema.kind == .scopes { return answerScopes(&submission) }
    let turn = turns[name, default: 0]
    turns[name] = turn + 1
    let candidates = AnswerSamples(field).candidates(turn)
    for candidate in candidates {
      submission.answers[name] = candidate
      let examination = Examination(submission, schema, today: today)
      if !examination.isMissing(field.schema), examination.violations(of: field.schema, at: .submit).isEmpty { return }
    }
  }

  private func answerScopes(_ submission: inout Submission) {
    let usual = scopes.first { !$0.declaration.isDisabled && $0.declaration.deprecatedSince == nil } ?? scopes.first
    submission.answers["scopes"] = usual.map { .list([$0.value]) }
  }

  private mutating func mend(_ rule: RuleSchema, _ submission: inout Submission) {
    var ticked: [String] = []
    if case .list(let scopes)? = submission.answers["scopes"] { ticked = scopes }
    func add(_ scopes: [String]) { ticked += scopes.filter { !ticked.contains($0) } }
    switch rule.kind {
    case .atLeastOneOf(let names):
      let examination = Examination(submission, schema, today: today)
      let shown = names.first { schema[$0].map { !examination.isHidden($0) } ?? false }
      return answer(shown ?? names[0], &submission)
    case .distinct(let names): return names.last.map { answer($0, &submission) } ?? ()
    case .after(let later, let earlier):
      submission.answers[earlier] = .text("2026-01-31")
      submission.answers[later] = .text("2026-02-28")
      return
    case .scopesAtLeastOneOf(let scopes): add(Array(scopes.prefix(1)))
    case .alone(let scope): ticked.removeAll { $0 == scope }
    case .incompatible(_, let right): ticked.removeAll { right.contains($0) }
    case .requires(_, let others): add(others)
    case .allOrNone(let scopes): add(scopes)
    }
    submission.answers["scopes"] = .list(ticked)
  }
}
