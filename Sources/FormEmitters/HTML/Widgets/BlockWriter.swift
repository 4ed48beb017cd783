import FormCatalog
import FormMarkup
import FormSubmission

/// Writes a block: its title, introduction and questions, with contacts as cards.
struct BlockWriter {
  let journey: FormJourney

  /// Writes the block below a heading, `title`, which is not repeated if it is the block’s own.
  func write(_ block: FormJourney.Block, below title: String?, level: Int, _ page: inout HTMLWriter) {
    let heading = "\(block.id)-titre"
    let isTitled = block.title != title
    let label: TagAttribute = isTitled ? .aria(.labelledBy, heading) : .aria(.label, block.title)
    page.element(.section, [.id(block.id), .data(.block, block.name), label]) { page in
      if isTitled { page.element(.heading(level), [.id(heading), .tabindex(-1)], text: block.title) }
      if let words = journey.wording.introduction(block.declared) { page.prose(words, "fr-text--lg fr-mb-3w") }
      if let (title, content) = journey.wording.explanation(block.declared) {
        page.unfolding(title) { $0.lines(content, "fr-mb-0") }
      }
      notes(block, &page)
      questions(block, level + 1, &page)
    }
  }

  /// Writes what the rules between questions require, ahead of the questions.
  private func notes(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    let names = Set(block.questions.map(\.name))
    for rule in journey.schema.rules {
      guard case .atLeastOneOf(let fields) = rule.kind, fields.allSatisfy(names.contains),
        journey.settled(rule.when) == .always, let words = rule.message
      else { continue }
      page.element(.p, [.class("fr-hint-text fr-mb-3w")], text: words)
    }
  }

  /// The questions that may be answered instead of the one before them: both are in a rule that wants one of them.
  private func alternatives(_ questions: [FormJourney.Question]) -> Set<String> {
    let choices = journey.schema.rules.compactMap { rule -> [String]? in
      guard case .atLeastOneOf(let fields) = rule.kind, !rule.isAdvice, journey.settled(rule.when) != .never else {
        return nil
      }
      return fields
    }
    guard !choices.isEmpty else { return [] }
    let pairs = zip(questions, questions.dropFirst()).filter { first, second in
      first.when == second.when && choices.contains { $0.contains(first.name) && $0.contains(second.name) }
    }
    return Set(pairs.map(\.1.name))
  }

  private func questions(_ block: FormJourney.Block, _ level: Int, _ page: inout HTMLWriter) {
    let writer = QuestionWriter(journey: journey, alternatives: alternatives(block.questions))
    var written: Set<String> = []
    for question in block.questions {
      guard let contact = question.contact else {
        writer.write(question, &page)
        continue
      }
      guard written.insert(contact.name.value).inserted else { continue }
      let own = block.questions.filter { $0.contact?.name.value == contact.name.value }
      let id = ElementID.of("contact", contact.name.value)
      page.element(.div, [.class("dp-card")]) { page in
        page.element(.fieldset, [.class("fr-fieldset"), .data(.part, "contact"), .aria(.labelledBy, id)]) { page in
          legend(of: contact, id: id, &page)
          for question in own {
            page.element(.div, [.class("fr-fieldset__element")]) { writer.write(question, &$0) }
          }
        }
      }
    }
  }

  private func legend(of contact: ContactKind, id: String, _ page: inout HTMLWriter) {
    page.element(.legend, [.class("fr-fieldset__legend"), .id(id)]) { page in
      page.text(journey.wording.title(contact))
      if let hint = journey.wording.hint(contact) {
        page.element(.span, [.class("fr-hint-text")]) { $0.markup(hint, .line) }
      }
    }
  }
}
