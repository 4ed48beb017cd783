import FormCatalog
import FormSubmission

/// What one answer means for another.
extension QuestionSheet {
  /// Whether a question has to be answered, by itself and by the rules of which it is a part.
  func obligation(_ question: FormJourney.Question) -> [String] {
    let always = "Obligatoire"
    var needed = (rulesOfNeed[question.name] ?? []).compactMap { need(of: question, under: $0) }
    switch requirement(question) {
    case .always: return [always]
    case .never: break
    case .open(let condition): needed.insert("\(always) si \(journey.words.text(condition))", at: 0)
    }
    if needed.contains(always) { return [always] }
    guard let first = needed.first else { return ["Facultatif"] }
    if first.hasPrefix(always), requirement(question) != .never || !first.hasPrefix("\(always) si") { return needed }
    return ["Facultatif, mais \(first.uncapitalized)"] + needed.dropFirst()
  }

  private func requirement(_ question: FormJourney.Question) -> SettledCondition {
    switch question.field.schema.requirement {
    case .always: .always
    case .never: .never
    case .when(let condition): need(of: question, if: condition)
    }
  }

  /// What is left of a condition while a question is asked and has no answer: only then does it matter whether it needs
  /// one.
  private func need(
    of question: FormJourney.Question,
    if condition: Condition?,
    without others: [String] = []
  ) -> SettledCondition {
    conditions.settled(condition, without: [question.name] + others, given: question.field.schema.when)
  }

  /// When a rule that wants one answer of several leaves no other than a question’s; nil if it never does.
  private func need(of question: FormJourney.Question, under rule: RuleSchema) -> String? {
    var others: [String] = []
    switch rule.kind {
    case .atLeastOneOf(let fields):
      guard fields.contains(question.name) else { return nil }
      others = fields.filter { $0 != question.name }
    case .scopesAtLeastOneOf, .scopesAllOf:
      guard question.kind == .scopes else { return nil }
    case .distinct, .after, .alone, .incompatible, .requires, .allOrNone: return nil
    }
    let missing = conditions.settled(.all(others.map { .compare(field: $0, .present(false)) }))
    let when = missing.and(need(of: question, if: rule.when, without: others))
    let unless = rule.unless.map { need(of: question, if: $0, without: others) } ?? .never
    guard when != .never, unless != .always else { return nil }
    var text = rule.isAdvice ? "Conseillé" : "Obligatoire"
    if case .open(let condition) = when { text += " si \(journey.words.text(condition))" }
    if case .open(let condition) = unless { text += " sauf si \(journey.words.text(condition))" }
    return text
  }

  /// The rules whose first question that applicants answer is one of a block’s.
  func rules(of block: FormJourney.Block) -> [Line] {
    (rulesOfBlocks[block.name] ?? []).compactMap(line)
  }

  /// - Returns: what applicants read when they break the rule, with what it asks and when; nil if the form never
  ///   checks it.
  func line(_ rule: RuleSchema) -> Line? {
    let when = conditions.settled(rule.when)
    let unless = rule.unless.map { conditions.settled($0) }
    guard when != .never, unless != .always, mayBreak(rule) else { return nil }
    let words = words(of: rule).capitalizedFirst
    var line = Line(label: rule.message ?? words)
    if rule.message != nil { line.remarks.append(words) }
    if case .open(let condition) = when { line.remarks.append("Si \(journey.words.text(condition))") }
    if case .open(let condition) = unless { line.remarks.append("Sauf si \(journey.words.text(condition))") }
    if rule.isAdvice { line.remarks.append("Un conseil, qui ne refuse rien") }
    return line
  }

  /// Whether a request can have the scopes that would break a rule.
  private func mayBreak(_ rule: RuleSchema) -> Bool {
    switch rule.kind {
    case .alone(let scope), .requires(let scope, _): conditions.mayAsk(forScope: scope)
    case .incompatible(let left, let right):
      left.contains(where: conditions.mayAsk) && right.contains(where: conditions.mayAsk)
    case .allOrNone(let scopes): scopes.contains(where: conditions.mayAsk)
    case .atLeastOneOf, .distinct, .after, .scopesAtLeastOneOf, .scopesAllOf: true
    }
  }

  private func words(of rule: RuleSchema) -> String {
    Violation.words(of: rule.kind) { names in
      let shown = names.map { name in
        "«\u{A0}\(rule.isAboutScopes ? journey.words.option("scopes", name) : journey.words.label(name))\u{A0}»"
      }
      let list = shown.joined(separator: Violation.separator)
      return (list, list)
    }.french
  }
}

extension SettledCondition {
  fileprivate func and(_ other: SettledCondition) -> SettledCondition {
    switch (self, other) {
    case (.never, _), (_, .never): .never
    case (.always, let rest), (let rest, .always): rest
    case (.open(let left), .open(let right)): .open(.all([left, right]))
    }
  }
}
