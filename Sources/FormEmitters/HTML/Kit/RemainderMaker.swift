import FormCatalog
import FormSubmission

/// Makes the items of a remainder out of a journey’s questions.
struct RemainderMaker {
  let journey: FormJourney
  private let unanswered: Set<String>
  /// The questions whose answers no applicant changes.
  private let frozen: Set<String>
  private let facts: [String: FieldValue]
  private let contacts: ContactRemainder

  init(_ journey: FormJourney, unanswered: Set<String>) {
    self.journey = journey
    self.unanswered = unanswered
    frozen = Set(journey.frozen.flatMap(\.questions).map(\.name))
    facts = journey.schema.facts.merging(journey.starting.filter { [frozen] in frozen.contains($0.key) }) { $1 }
    contacts = ContactRemainder(journey: journey, unanswered: unanswered)
  }

  // MARK: In any case

  func always(_ block: FormJourney.Block) -> [Remainder.Item] {
    var items: [Remainder.Item] = []
    var told: Set<String> = []
    for question in block.questions where unanswered.contains(question.name) {
      if let contact = question.contact {
        if told.insert(contact.name.value).inserted { items.append(contacts.item(contact, block)) }
        continue
      }
      items.append(choice(question) ?? item(question))
    }
    return items
  }

  /// Several questions of which one has to be answered; nil where the question itself has to be.
  private func choice(_ question: FormJourney.Question) -> Remainder.Item? {
    let rules = journey.schema.rules.filter { !$0.isAdvice && alternatives($0).first?.name == question.name }
    guard question.requirement == .never, let rule = rules.first else { return nil }
    return choice(rule, fields: [question.name])
  }

  private func choice(_ rule: RuleSchema, fields: [String], notes: [String] = []) -> Remainder.Item? {
    let questions = alternatives(rule)
    guard let first = questions.first else { return nil }
    guard questions.count > 1 else { return item(first, notes: notes) }
    let block = journey.blocks.first { $0.name == first.field.schema.block }
    let title = block.flatMap { journey.wording.justification($0.declared) } ?? rule.message
    return Remainder.Item(
      title: OneLine.of(title ?? (questions.count == 2 ? "L’un des deux" : "Au moins une de ces réponses")),
      notes: notes,
      choices: questions.map { ([label($0)] + remarks($0)).joined(separator: " – ") },
      fields: fields
    )
  }

  /// The questions that a rule lets choose between.
  private func alternatives(_ rule: RuleSchema) -> [FormJourney.Question] {
    guard case .atLeastOneOf(let names) = rule.kind else { return [] }
    let questions = journey.blocks.flatMap(\.questions)
    return names.compactMap { name in questions.first { $0.name == name } }
  }

  private func item(_ question: FormJourney.Question, notes: [String] = []) -> Remainder.Item {
    Remainder.Item(title: label(question), notes: remarks(question) + notes, fields: [question.name])
  }

  private func label(_ question: FormJourney.Question) -> String { OneLine.of(question.label) }

  private func remarks(_ question: FormJourney.Question) -> [String] {
    if question.kind == .scopes { return scopes(question) }
    let hint = journey.wording.hint(question.field).map(HintText.of)
    guard question.kind == .document else { return [hint ?? ""].filter { !$0.isEmpty } }
    // Most hints say what a file may be, each in its way.
    let file = FileWords.text(question.field.schema.limits)
    return [hint?.contains("Mo") ?? false ? nil : hint, file].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private func scopes(_ question: FormJourney.Question) -> [String] {
    let names = ScopeOffer(journey).scopes.map { OneLine.of($0.declaration.name.value) }
    return names.isEmpty ? [] : ["À cocher parmi\u{A0}: \(names.joined(separator: ", "))"]
  }

  // MARK: Under a condition

  func conditional(_ block: FormJourney.Block) -> [Remainder.Item] {
    var items: [Remainder.Item] = []
    for question in block.questions where isOpen(question) {
      if question.contact != nil { continue }
      if let words = condition(question) { items.append(item(question, notes: [words])) }
    }
    for rule in journey.schema.rules where !rule.isAdvice {
      let questions = alternatives(rule)
      guard questions.first?.field.schema.block == block.name, questions.allSatisfy(isOpen),
        case .open(let condition) = settled(rule.when),
        let item = choice(rule, fields: questions.map(\.name), notes: ["Si \(journey.words.text(condition))."])
      else { continue }
      items.append(item)
    }
    return items
  }

  private func isOpen(_ question: FormJourney.Question) -> Bool {
    let isAnswered = question.answer.map { !$0.isBlank } ?? false
    return !unanswered.contains(question.name) && !isAnswered && !question.isDeferred && !frozen.contains(question.name)
  }

  /// When a question that need not be answered as things stand has to be; nil where it never has.
  private func condition(_ question: FormJourney.Question) -> String? {
    let when = settled(question.field.schema.when)
    let requirement: SettledCondition =
      switch question.field.schema.requirement {
      case .always: .always
      case .never: .never
      case .when(let condition): settled(condition)
      }
    switch (when, requirement) {
    case (.never, _), (_, .never), (.always, .always): return nil
    case (.always, .open(let condition)), (.open(let condition), .always):
      return "Si \(journey.words.text(condition))."
    case (.open(let first), .open(let second)):
      return "Si \(journey.words.text(.all([first, second])))."
    }
  }

  /// With the answers that nobody changes as facts.
  private func settled(_ condition: Condition?) -> SettledCondition {
    SettledCondition(condition, facts: facts) { journey.schema[$0] != nil && !frozen.contains($0) }
  }

  // MARK: Written already

  func written(_ block: FormJourney.Block) -> [Remainder.Item] {
    block.questions.filter { question in
      question.isGiven && !question.isDeferred && question.contact == nil && question.kind != .scopes
        && !unanswered.contains(question.name)
    }.map { item($0) }
  }
}
