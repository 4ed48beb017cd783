import FormCatalog
import FormSource
import FormTemplates

/// Asks for a vendor’s answers in the terminal, each until it is valid.
struct AnswerDialogue {
  private let catalog: Catalog
  private let language: Language

  init(_ catalog: Catalog, _ language: Language) {
    self.catalog = catalog
    self.language = language
  }

  func answers(at span: ByteSpan) throws -> FlatAnswers {
    var questions = AnswerQuestions(catalog)
    var flat = FlatAnswers(at: span)
    for path in AnswerQuestions.all where questions.asks(path) {
      guard let text = try ask(path, questions) else { continue }
      questions.take(text, path)
      if case .value(let value) = path.value(text, at: span) { flat.set(path, value) }
    }
    return flat
  }

  /// Nil if an optional question is left unanswered.
  private func ask(_ path: AnswerPath, _ questions: AnswerQuestions) throws -> String? {
    for choice in questions.choices(path) {
      let name = choice.name.map { " (\(Quoted.shortened($0, limit: 90)))" } ?? ""
      Output.error("    \(choice.value)\(name)\n")
    }
    let isNeeded = questions.needs(path)
    let mark = isNeeded ? "" : Words(fr: " (facultatif)", en: " (optional)")(language)
    let subject =
      path.text.hasPrefix("contacts.") ? Words(fr: "Contact technique – ", en: "Technical contact – ")(language) : ""
    let colon = Words(fr: "\u{A0}: ", en: ": ")(language)
    while true {
      Output.error("\(subject)\(path.words(language))\(mark)\(colon)")
      guard let answer = readLine() else {
        throw Stop.refusal(Words(fr: "l’entrée s’est arrêtée", en: "the input ended early")(language))
      }
      if answer.allSatisfy(\.isWhitespace) {
        if isNeeded {
          Output.error("  \(Words(fr: "il faut une réponse", en: "an answer is required")(language))\n")
          continue
        }
        return nil
      }
      guard let problem = questions.problem(answer, path) else { return answer }
      let advice = problem.advice.map { Words(fr: "\u{A0}; \($0.french)", en: "; \($0.english)")(language) } ?? ""
      Output.error("  \(problem.message(language))\(advice)\n")
    }
  }
}
