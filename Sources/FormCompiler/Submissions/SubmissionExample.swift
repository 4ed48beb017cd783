package import FormCatalog
package import FormSubmission

/// Makes example submissions to a form.
package struct SubmissionExample {
  package enum Kind: String, CaseIterable, Sendable {
    /// All questions, without answers.
    case empty
    /// The form’s prefilled answers.
    case prefilled
    /// An answer to every question that must be answered, and the boxes ticked that the page insists on.
    case complete
  }

  private let form: Form
  private let schema: FormSchema
  private let blocks: FormBlocks
  private let scopes: [Scope]
  private let today: CalendarDate?
  /// The questions that conditions ask about.
  private let conditionFields: Set<String>
  private let boxes: [String: CheckboxSchema]
  private let rules: [String: RuleSchema]
  /// The scopes that each scope asks for, whatever is answered.
  private let required: [String: [String]]
  private var turns: [String: Int] = [:]

  /// Nil if it is not known what the form asks.
  package init?(_ form: Form, in catalog: Catalog, today: CalendarDate?) {
    guard let schema = form.schema, let blocks = form.blocks else { return nil }
    self.form = form
    self.schema = schema
    self.blocks = blocks
    self.today = today
    let conditions =
      schema.fields.flatMap { field in
        let needed: Condition? = if case .when(let condition) = field.requirement { condition } else { nil }
        return [field.when, needed].compactMap(\.self) + field.constraints.map(\.when)
      } + schema.checkboxes.compactMap(\.when) + schema.scopeGroups.map(\.when)
    conditionFields = Set(conditions.flatMap(\.fields))
    boxes = Dictionary(schema.checkboxes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    rules = Dictionary(schema.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var required: [String: [String]] = [:]
    for rule in schema.rules where rule.when == nil && rule.unless == nil && !rule.isAdvice {
      if case .requires(let scope, let others) = rule.kind { required[scope, default: []] += others }
    }
    self.required = required
    scopes = form.definition.flatMap { catalog.definitions[$0]?.scopes } ?? []
  }

  /// The questions that no page asks.
  package var unasked: Set<String> { Set(blocks.fields.filter { !$0.asking.isAsked }.map(\.name)) }

  /// The example, and the violations for which it would be refused when sent.
  package mutating func make(_ kind: Kind) -> (submission: Submission, remaining: [Violation]) {
    var submission = Submission()
    if kind != .empty { submission.answers = form.startingAnswers }
    if kind == .complete { complete(&submission) }
    // What is given to a hidden question is no answer.
    submission = Validator(schema, today: today).stored(submission)
    return (submission, refusals(of: submission))
  }

  private func refusals(of submission: Submission) -> [Violation] { violations(of: submission).filter { !$0.isAdvice } }

  private func violations(of submission: Submission) -> [Violation] {
    Validator(schema, today: today).violations(of: submission, at: .submit)
  }

  /// Answers what is missing and corrects what is refused, as long as that is possible.
  private mutating func complete(_ submission: inout Submission) {
    for box in form.boxesToTick { submission.answers[box.name] = .flag(true) }
    answerHidden(&submission)
    var attempts = 4 * (schema.fields.count + schema.rules.count + schema.checkboxes.count) + 8
    while attempts > 0 {
      let refused = refusals(of: submission)
      if refused.isEmpty { break }
      if refused[0].rule == nil {
        attempts -= correctAnswers(refused.prefix { $0.rule == nil }, &submission)
      } else {
        attempts -= 1
        correct(refused[0], &submission)
      }
    }
    // One correction may undo another: only then is it worth trying many.
    if !refusals(of: submission).isEmpty {
      let search = AnswerSearch(form: schema, blocks: blocks, scopes: scopes.map(\.value), today: today)
      submission = search.accepted(from: submission) ?? submission
    }
    // Advice is followed if that leaves fewer violations.
    for advice in violations(of: submission) where advice.isAdvice {
      var advised = submission
      correct(advice, &advised)
      if violations(of: advised).count < violations(of: submission).count { submission = advised }
    }
  }

  /// Answers the questions that conditions hide: what is still hidden in the end is no answer. A chain of conditions would
  /// otherwise show one question at a time.
  private mutating func answerHidden(_ submission: inout Submission) {
    let examination = Examination(submission, schema, today: today)
    for field in blocks.fields
    where submission.answers[field.name] == nil && field.schema.kind != .scopes && field.schema.requirement != .never
      && examination.isHidden(field.schema)
    {
      let own = AnswerSamples(field).candidates(turns[field.name, default: 0])
      submission.answers[field.name] = own.first { field.schema.refusals(of: $0).isEmpty }
    }
  }

  /// Corrects answers in turn, without those that are in order because of an earlier one, and returns how many it
  /// corrected. All are judged by one examination until an answer is given that conditions ask about.
  private mutating func correctAnswers(_ refused: ArraySlice<Violation>, _ submission: inout Submission) -> Int {
    var examination = Examination(submission, schema, today: today)
    var count = 0
    var corrected: Set<String> = []
    // Whether an answer was given that conditions ask about, since the examination and at all.
    var isOutdated = false
    var mayBeSettled = false
    for refusal in refused {
      guard let name = refusal.fieldName, corrected.insert(name).inserted else { continue }
      if isOutdated {
        examination = Examination(submission, schema, today: today)
        isOutdated = false
      }
      if mayBeSettled, !isRefused(name, examination) { continue }
      correct(refusal, &submission, examination)
      count += 1
      if conditionFields.contains(name) { (isOutdated, mayBeSettled) = (true, true) }
    }
    return max(count, 1)
  }

  /// Whether the answer to a question is missing or not accepted, or a box is not ticked that has to be.
  private func isRefused(_ name: String, _ examination: Examination) -> Bool {
    guard let field = schema[name] else { return boxes[name].map(examination.shows) ?? true }
    return examination.isMissing(field)
      || examination.violations(of: field, at: .submit).contains { !$0.isAdvice }
  }

  /// - Parameters:
  ///   - refusal: what is refused.
  ///   - submission: what is corrected.
  ///   - examination: one of a submission that has the same answers but to the question and to others that no condition
  ///     asks about; nil for the submission’s own.
  private mutating func correct(
    _ refusal: Violation,
    _ submission: inout Submission,
    _ examination: Examination? = nil
  ) {
    if let rule = refusal.rule.flatMap({ rules[$0] }) { return correct(rule, &submission) }
    guard let name = refusal.fieldName else { return }
    if let box = boxes[name] {
      if CheckboxSchema.common.contains(name) {
        submission.acceptances[box.name] = true
      } else {
        submission.answers[box.name] = .flag(true)
      }
    } else {
      answer(name, &submission, examination)
    }
  }

  private mutating func answer(_ name: String, _ submission: inout Submission, _ known: Examination? = nil) {
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
      let examination = conditionFields.contains(name) ? nil : known
      if (examination ?? Examination(submission, schema, today: today)).accepts(
        candidate,
        of: field.schema,
        at: .submit
      ) {
        return
      }
    }
  }

  /// Ticks a scope that is offered, as far as that does not depend on the scopes themselves.
  private func answerScopes(_ submission: inout Submission) {
    submission.answers["scopes"] = nil
    let examination = Examination(submission, schema, today: today)
    let closed = Set(schema.scopeGroups.filter { !examination.holds($0.when) }.flatMap(\.scopes))
    let usual = scopes.filter { !$0.declaration.isDisabled && $0.declaration.deprecatedSince == nil }
    let scope = (usual + scopes).first { !closed.contains($0.value) } ?? usual.first ?? scopes.first
    submission.answers["scopes"] = scope.map { .list([$0.value]) }
  }

  private mutating func correct(_ rule: RuleSchema, _ submission: inout Submission) {
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
    case .scopesAllOf(let scopes): add(scopes)
    case .alone(let scope): ticked.removeAll { $0 == scope }
    case .incompatible(_, let right): ticked.removeAll { right.contains($0) }
    case .requires(_, let others):
      // With what these ask for in turn.
      var known = Set(ticked)
      var asked = others
      var place = 0
      while place < asked.count {
        if known.insert(asked[place]).inserted {
          ticked.append(asked[place])
          asked += required[asked[place]] ?? []
        }
        place += 1
      }
    case .allOrNone(let scopes): add(scopes)
    }
    submission.answers["scopes"] = .list(ticked)
  }
}
