import FormCatalog
import FormSubmission

/// Makes the items of a remainder from a journey’s questions.
struct RemainderMaker {
  let journey: FormJourney
  private let unanswered: Set<String>
  private let contacts: ContactRemainder
  private let conditions: RemainderConditions

  init(_ journey: FormJourney, unanswered: Set<String>) {
    self.journey = journey
    self.unanswered = unanswered
    contacts = ContactRemainder(journey: journey, unanswered: unanswered)
    conditions = RemainderConditions(journey)
  }

  // MARK: Always

  func always(_ block: FormJourney.Block) -> [Remainder.Item] {
    var listed: Set<String> = []
    return block.questions.filter { unanswered.contains($0.name) }.compactMap { question in
      guard let contact = question.contact else {
        return rule(about: question).map { choice($0, fields: [question.name]) } ?? item(question)
      }
      return listed.insert(contact.name.value).inserted ? contacts.item(contact, block) : nil
    }
  }

  /// The rule that offers a choice between this question and others; nil if this very question has to be answered.
  private func rule(about question: FormJourney.Question) -> RuleSchema? {
    guard question.requirement == .never, !question.isAnswered else { return nil }
    return journey.schema.rules.first { rule in
      let questions = alternatives(rule)
      return !rule.isAdvice && questions.count > 1 && questions.contains { $0.name == question.name }
        && !questions.contains(where: \.isAnswered)
    }
  }

  /// The questions that a rule offers a choice between.
  private func alternatives(_ rule: RuleSchema) -> [FormJourney.Question] {
    guard case .atLeastOneOf(let names) = rule.kind else { return [] }
    let questions = journey.blocks.flatMap(\.questions)
    return names.compactMap { name in questions.first { $0.name == name } }
  }

  private func choice(_ rule: RuleSchema, fields: [String], _ condition: String? = nil) -> Remainder.Item {
    let questions = alternatives(rule)
    let block = journey.blocks.first { $0.name == questions.first?.field.schema.block }
    // The words above the questions of a block are about the first choice in it.
    let first = journey.schema.rules.first { !$0.isAdvice && alternatives($0).first?.field.schema.block == block?.name }
    let title =
      block.flatMap { first?.id == rule.id ? journey.wording.justification($0.declared) : nil } ?? rule.message
    return Remainder.Item(
      title: PlainLabel.of(title ?? (questions.count == 2 ? "L’un des deux" : "Au moins une de ces réponses")),
      condition: condition,
      choices: questions.map { question in
        let when = condition == nil ? conditions.sentence(question.field.schema.when) : nil
        return Remainder.Choice(title: PlainLabel.of(question.label), notes: notes(question) + [when].compactMap { $0 })
      },
      fields: fields
    )
  }

  private func item(_ question: FormJourney.Question, _ condition: String? = nil) -> Remainder.Item {
    Remainder.Item(
      title: PlainLabel.of(question.label),
      notes: notes(question),
      condition: condition,
      fields: [question.name]
    )
  }

  private func notes(_ question: FormJourney.Question) -> [String] {
    if question.kind == .scopes { return scopes }
    let hint = question.field.hint.map(HintText.of)
    guard question.kind == .document, let file = FileWords.text(question.field.schema.limits) else {
      return [hint ?? ""].filter { !$0.isEmpty }
    }
    return [FileWords.without(limitsIn: hint ?? ""), file].filter { !$0.isEmpty }
  }

  private var scopes: [String] {
    let offer = KitScopes(journey).free
    guard offer.count <= KitScopes.maximumListed else { return ["À cocher parmi \(offer.count) données."] }
    return offer.isEmpty ? [] : ["À cocher parmi\u{A0}: \(KitScopes.names(offer).joined(separator: ", "))."]
  }

  // MARK: Under a condition

  func conditional(_ block: FormJourney.Block) -> [Remainder.Item] {
    let questions = block.questions.filter { $0.contact == nil && isOpen($0) }
    let items = questions.compactMap { question in
      conditions.obligation(of: question.field.schema).map { item(question, $0) }
    }
    let rules = journey.schema.rules.filter { rule in
      let questions = alternatives(rule)
      return !rule.isAdvice && questions.first?.field.schema.block == block.name && questions.allSatisfy(isOpen)
    }
    return items
      + rules.compactMap { rule in
        let fields = alternatives(rule).map(\.name)
        return conditions.sentence(rule.when, unanswered: fields).map { choice(rule, fields: fields, $0) }
      }
  }

  /// Whether the question may still have to be answered.
  private func isOpen(_ question: FormJourney.Question) -> Bool {
    !unanswered.contains(question.name) && !question.isAnswered && !conditions.isFrozen(question.name)
  }

  // MARK: Prefilled

  func written(_ block: FormJourney.Block) -> [Remainder.Item] {
    block.questions.filter { question in
      question.isGiven && !question.isDeferred && question.contact == nil && question.kind != .scopes
        && !unanswered.contains(question.name)
    }.map { item($0) }
  }
}

extension FormJourney.Question {
  /// Whether the form or the vault answers it.
  fileprivate var isAnswered: Bool { isDeferred || answer.map { !$0.isBlank } ?? false }
}
