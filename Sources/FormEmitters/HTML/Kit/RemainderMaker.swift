import FormCatalog
import FormSubmission

/// Makes the items of a remainder from a journey’s questions.
struct RemainderMaker {
  let journey: FormJourney
  private let unanswered: Set<String>
  private let contacts: ContactRemainder
  private let conditions: RemainderConditions
  /// The rules that offer a choice between questions, in their order.
  private let choices: [Choice]

  private struct Choice {
    let rule: RuleSchema
    let questions: [FormJourney.Question]
    /// The block of the first of them.
    let block: String?
    let isFirstOfBlock: Bool
  }

  init(_ journey: FormJourney, unanswered: Set<String>) {
    self.journey = journey
    self.unanswered = unanswered
    contacts = ContactRemainder(journey: journey, unanswered: unanswered)
    conditions = RemainderConditions(journey)
    choices = Self.choices(of: journey)
  }

  private static func choices(of journey: FormJourney) -> [Choice] {
    let questions = Dictionary(
      journey.blocks.flatMap(\.questions).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var blocks: Set<String?> = []
    return journey.schema.rules.compactMap { rule in
      guard case .atLeastOneOf(let names) = rule.kind, !rule.isAdvice else { return nil }
      let alternatives = names.compactMap { questions[$0] }
      let block = alternatives.first?.field.schema.block
      return Choice(
        rule: rule,
        questions: alternatives,
        block: block,
        isFirstOfBlock: blocks.insert(block).inserted
      )
    }
  }

  // MARK: Always

  func always(_ block: FormJourney.Block) -> [Remainder.Item] {
    var listed: Set<String> = []
    return block.questions.filter { unanswered.contains($0.name) }.compactMap { question in
      guard let contact = question.contact else {
        return choice(about: question).map { item($0, fields: [question.name]) } ?? item(question)
      }
      return listed.insert(contact.name.value).inserted ? contacts.item(contact, block) : nil
    }
  }

  /// The choice between this question and others; nil if this very question has to be answered.
  private func choice(about question: FormJourney.Question) -> Choice? {
    guard question.requirement == .never, !question.isAnswered else { return nil }
    return choices.first { choice in
      choice.questions.count > 1 && choice.questions.contains { $0.name == question.name }
        && !choice.questions.contains(where: \.isAnswered)
    }
  }

  private func item(_ choice: Choice, fields: [String], _ condition: String? = nil) -> Remainder.Item {
    let block = journey.blocks.first { $0.name == choice.block }
    // The words above the questions of a block are about the first choice in it.
    let justification =
      choice.isFirstOfBlock ? block.flatMap { journey.wording.justification($0.declared) } : nil
    let title = justification ?? choice.rule.message
    return Remainder.Item(
      title: PlainLabel.of(title ?? (choice.questions.count == 2 ? "L’un des deux" : "Au moins une de ces réponses")),
      condition: condition,
      choices: choice.questions.map { question in
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
    let open = choices.filter { $0.block == block.name && $0.questions.allSatisfy(isOpen) }
    return items
      + open.compactMap { choice in
        let fields = choice.questions.map(\.name)
        return conditions.sentence(choice.rule.when, unanswered: fields).map { item(choice, fields: fields, $0) }
      }
  }

  /// Whether the question may still have to be answered.
  private func isOpen(_ question: FormJourney.Question) -> Bool {
    !unanswered.contains(question.name) && !question.isAnswered && !conditions.isFrozen(question.name)
  }

  // MARK: Prefilled

  func written(_ block: FormJourney.Block) -> [Remainder.Item] {
    block.questions.filter { question in
      question.isAnswered && !question.isDeferred && question.contact == nil && question.kind != .scopes
        && !unanswered.contains(question.name)
    }.map { item($0) }
  }
}
