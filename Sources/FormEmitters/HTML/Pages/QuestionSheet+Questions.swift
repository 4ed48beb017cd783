import FormCatalog
import FormMarkup
import FormSubmission

/// What is said of one question.
extension QuestionSheet {
  /// The questions of a block that applicants may come to answer.
  func asked(_ block: FormJourney.Block) -> [FormJourney.Question] {
    block.questions.filter { conditions.settled($0.field.schema.when) != .never }
  }

  /// The questions of a frozen block that have an answer.
  func fixed(_ block: FormJourney.Block) -> [FormJourney.Question] {
    asked(block).filter { $0.isDeferred || !($0.answer?.isBlank ?? true) }
  }

  /// The questions of a block that no page asks, and that may have an answer all the same.
  func unasked(in block: String) -> [FormJourney.Question] {
    journey.unasked.filter {
      $0.field.schema.block == block && conditions.settled($0.field.schema.when) != .never
        && ($0.isDeferred || $0.answer != nil || defaultCondition($0) != nil)
    }
  }

  /// A question that applicants answer.
  func line(_ question: FormJourney.Question) -> Line {
    let words = LimitWords(
      words: journey.words,
      conditions: conditions,
      field: question.field,
      offered: question.options
    )
    return Line(
      label: label(question),
      hint: journey.wording.hint(question.field).map { MarkupParser.parse($0, as: .line).plainText },
      remarks: [words.kind] + words.limits + scopeConditions(question) + condition(question, "Posé si")
        + obligation(question) + given(question),
      options: options(question)
    )
  }

  /// A question that the form answers, for applicants to read.
  func fixedLine(_ question: FormJourney.Question) -> Line {
    Line(label: label(question), remarks: condition(question, "Seulement si") + answer(question, "Réponse"))
  }

  /// A question that no page asks.
  func unaskedLine(_ question: FormJourney.Question) -> Line {
    Line(
      label: label(question),
      remarks: ["Non demandé"] + condition(question, "Seulement si") + answer(question, "Réponse")
        + defaultOnCondition(question)
    )
  }

  private func label(_ question: FormJourney.Question) -> String {
    question.contact.map { "\(journey.wording.title($0))\u{A0}: \(question.label)" } ?? question.label
  }

  private func condition(_ question: FormJourney.Question, _ words: String) -> [String] {
    guard case .open(let condition) = conditions.settled(question.field.schema.when) else { return [] }
    return ["\(words) \(journey.words.text(condition))"]
  }

  // MARK: Answers that are there

  private func given(_ question: FormJourney.Question) -> [String] {
    let name = question.isGiven ? "Déjà écrit" : "Au départ"
    // Of scopes, each says it.
    return (listsScopes(question) ? [] : answer(question, name)) + defaultOnCondition(question)
  }

  private func answer(_ question: FormJourney.Question, _ name: String) -> [String] {
    if question.isDeferred { return [DeferredWords.text] }
    let texts = journey.shown(question.answer, to: question)
    return texts.isEmpty ? [] : ["\(name)\u{A0}: \(texts.joined(separator: "\u{A0}; "))"]
  }

  private func defaultOnCondition(_ question: FormJourney.Question) -> [String] {
    guard let condition = defaultCondition(question) else { return [] }
    let texts = journey.shown(question.field.defaultValue, to: question)
    let verb = question.field.schema.isMany ? "Coché" : "Écrit"
    return ["\(verb) d’office si \(journey.words.text(condition))\u{A0}: \(texts.joined(separator: "\u{A0}; "))"]
  }

  /// The condition that depends on answers and under which the default is given; nil for none.
  private func defaultCondition(_ question: FormJourney.Question) -> Condition? {
    guard !question.isDeferred, let answer = question.field.defaultValue, !answer.isBlank,
      // While the question is asked, its own condition holds.
      case .open(let condition) = conditions.settled(question.field.defaultCondition, given: question.field.schema.when)
    else { return nil }
    return condition
  }

  // MARK: Options

  private func options(_ question: FormJourney.Question) -> [OptionGroup] {
    guard listsScopes(question) else {
      let labels = question.options.map(\.label)
      return labels.isEmpty ? [] : [OptionGroup(options: labels)]
    }
    return scopes(question).map { group in
      OptionGroup(
        title: group.title,
        options: group.scopes.map { scope, remarks in
          scope.declaration.name.value + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
        }
      )
    }
  }
}
