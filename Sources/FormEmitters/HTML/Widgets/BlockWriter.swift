import FormCatalog
import FormMarkup
import FormSubmission

/// Writes a block: its title, introduction and questions, with contacts as cards.
struct BlockWriter {
  let journey: FormJourney
  private let choices: AnswerChoices

  init(journey: FormJourney) {
    self.journey = journey
    choices = AnswerChoices(journey)
  }

  /// Writes the block below a heading, `title`, which is not repeated if it is the block’s own.
  func write(_ block: FormJourney.Block, below title: String?, level: Int, _ page: inout HTMLWriter) {
    let heading = "\(block.id)-titre"
    let isTitled = block.title != title
    let label: TagAttribute = isTitled ? .aria(.labelledBy, heading) : .aria(.label, block.title)
    page.element(.section, [.id(block.id), .data(.block, block.name), label]) { page in
      if isTitled { page.element(.heading(level), [.id(heading), .tabindex(-1)], text: block.title) }
      if let words = block.declared.intro { page.prose(words, "fr-text--lg fr-mb-3w") }
      if let (title, content) = journey.wording.explanation(block.declared) {
        page.unfolding(title) { $0.lines(content, "fr-mb-0") }
      }
      notes(block, &page)
      questions(block, level + 1, &page)
    }
  }

  /// Writes what the rules between questions require, ahead of the questions.
  private func notes(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    for choice in choices.among(block.questions) where choice.questions.count > 1 {
      let own: [TagAttribute] = choice.isOpen ? [.data(.rule, choice.rule.id)] : []
      page.element(.p, [.class("fr-hint-text fr-mb-3w")] + own) { page in
        let words = choice.rule.message ?? words(of: choice)
        guard let condition = condition(of: choice) else { return page.text(words) }
        page.element(.span, [.data(.part, "condition")], text: "\(condition)\u{A0}: ")
        // The script hides the condition, and gives the capital back.
        page.text(words.uncapitalized)
      }
    }
  }

  /// When a rule applies, in words; nil for always.
  private func condition(of choice: AnswerChoices.Choice) -> String? {
    var parts: [String] = []
    if case .open(let condition) = choice.when { parts.append("si \(journey.words.text(condition))") }
    if case .open(let condition) = choice.unless { parts.append("sauf si \(journey.words.text(condition))") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private func words(of choice: AnswerChoices.Choice) -> String {
    let labels = choice.questions.map { "«\u{A0}\($0.fullLabel)\u{A0}»" }.joined(separator: Violation.separator)
    let words = Violation.words(of: .atLeastOneOf(choice.questions.map(\.name))) { _ in (labels, labels) }
    return "\(words.french.capitalizedFirst)."
  }

  private func questions(_ block: FormJourney.Block, _ level: Int, _ page: inout HTMLWriter) {
    let writer = QuestionWriter(journey: journey, choices: choices, alternatives: choices.alternatives(block.questions))
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
      if let hint = contact.hint {
        page.element(.span, [.class("fr-hint-text")]) { $0.markup(hint, .line) }
      }
    }
  }
}
