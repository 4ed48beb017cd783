import FormCatalog
import FormSubmission

/// What one answer means for another.
extension QuestionSheet {
  /// Whether a question has to be answered, by itself and by the rules of which it is a part.
  func obligation(_ question: FormJourney.Question) -> [String] {
    let always = "Obligatoire"
    let needed = journey.schema.rules.compactMap { rule in need(of: question.name, under: rule) }
    if question.requirement == .always || needed.contains(always) { return [always] }
    if case .open(let condition) = question.requirement {
      return ["\(always) si \(journey.words.text(condition))"] + needed
    }
    guard let first = needed.first else { return ["Facultatif"] }
    return ["Facultatif, mais \(first.uncapitalized)"] + needed.dropFirst()
  }

  /// When a rule that wants one answer of several leaves no other than a question’s; nil if it never does.
  private func need(of name: String, under rule: RuleSchema) -> String? {
    var conditions = rule.when.map { [$0] } ?? []
    switch rule.kind {
    case .atLeastOneOf(let fields):
      guard fields.contains(name) else { return nil }
      conditions = fields.filter { $0 != name }.map { Condition.compare(field: $0, .present(false)) } + conditions
    case .scopesAtLeastOneOf, .scopesAllOf:
      guard name == "scopes" else { return nil }
    case .distinct, .after, .alone, .incompatible, .requires, .allOrNone: return nil
    }
    let when = journey.settled(conditions.isEmpty ? nil : .all(conditions))
    let unless = rule.unless.map(journey.settled) ?? .never
    guard when != .never, unless != .always else { return nil }
    var text = rule.isAdvice ? "Conseillé" : "Obligatoire"
    if case .open(let condition) = when { text += " si \(journey.words.text(condition))" }
    if case .open(let condition) = unless { text += " sauf si \(journey.words.text(condition))" }
    return text
  }

  /// The rules whose first question that is asked is one of a block’s.
  func rules(of block: FormJourney.Block) -> [Line] {
    let asked = Set(journey.blocks.flatMap(\.questions).map(\.name))
    let own = Set(block.questions.map(\.name))
    return journey.schema.rules.filter { rule in
      rule.questions.first(where: asked.contains).map(own.contains) ?? false
    }.compactMap(line)
  }

  /// - Returns: what applicants read when they break the rule, with what it asks and when; nil if the form never
  ///   checks it.
  func line(_ rule: RuleSchema) -> Line? {
    let when = journey.settled(rule.when)
    let unless = rule.unless.map(journey.settled)
    guard when != .never, unless != .always else { return nil }
    let words = words(of: rule).capitalizedFirst
    var remarks: [String] = []
    if rule.message != nil { remarks.append(words) }
    if case .open(let condition) = when { remarks.append("Si \(journey.words.text(condition))") }
    if case .open(let condition) = unless { remarks.append("Sauf si \(journey.words.text(condition))") }
    if rule.isAdvice { remarks.append("Un conseil, qui ne refuse rien") }
    return Line(label: rule.message ?? words, hint: nil, remarks: remarks, options: [])
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

extension RuleSchema {
  /// The names of the questions that it compares.
  fileprivate var questions: [String] {
    switch kind {
    case .atLeastOneOf(let names), .distinct(let names): names
    case .after(let later, let earlier): [later, earlier]
    case .scopesAtLeastOneOf, .scopesAllOf, .alone, .incompatible, .requires, .allOrNone: ["scopes"]
    }
  }
}
