import FormCatalog
import FormSource
import FormTemplates

/// Asks for a vendor’s answers in the terminal, each until it is valid.
struct AnswerDialogue {
  private let catalog: Catalog
  private let language: Language
  /// The choices listed last: a question about the same ones does not list them again.
  private var listed: [String] = []

  init(_ catalog: Catalog, _ language: Language) {
    self.catalog = catalog
    self.language = language
  }

  /// - Throws: `Stop` if the person gives up.
  mutating func answers(at span: ByteSpan) throws -> FlatAnswers {
    let start = Words(
      fr: "Entrée passe une question facultative, ? l’explique, Ctrl-D abandonne sans rien écrire.",
      en: "Enter skips an optional question, ? explains it, Ctrl-D gives up and writes nothing."
    )
    Output.error(start(language) + "\n")
    var questions = AnswerQuestions(catalog)
    var flat = FlatAnswers(at: span)
    func keep(_ text: String, _ path: AnswerPath) {
      questions.take(text, path)
      if case .value(let value) = questions.value(text, path, at: span) { flat.set(path, value) }
    }
    for path in AnswerQuestions.all where questions.asks(path) {
      if let text = try ask(path, questions) { keep(text, path) }
    }
    // What was optional when it was asked may be needed by now.
    for path in AnswerQuestions.all where !questions.isAnswered(path) && questions.asks(path) && questions.needs(path) {
      say(Words(fr: "vos réponses rendent celle-ci nécessaire\u{A0}:", en: "your answers make this one necessary:"))
      if let text = try ask(path, questions) { keep(text, path) }
    }
    return flat
  }

  /// Nil if an optional question is left unanswered.
  private mutating func ask(_ path: AnswerPath, _ questions: AnswerQuestions) throws -> String? {
    let choices = questions.choices(path)
    if choices.map(\.value) != listed { list(choices) }
    let isNeeded = questions.needs(path)
    let prompt = prompt(path, isNeeded: isNeeded)
    while true {
      Output.error(prompt)
      guard let answer = readLine() else { throw Self.givenUp(language) }
      let isBlank = answer.allSatisfy(\.isWhitespace)
      if isBlank, !isNeeded { return nil }
      if isBlank {
        say(Words(fr: "il faut une réponse (? pour l’explication)", en: "an answer is required (? explains it)"))
      } else if answer.allSatisfy({ $0 == "?" || $0.isWhitespace }) {
        say(QuestionWords.help(path, isNeeded: isNeeded))
        list(choices)
      } else if let problem = questions.problem(answer, path) {
        say(refusal(problem, hasChoices: !choices.isEmpty))
      } else {
        return answer
      }
    }
  }

  private func prompt(_ path: AnswerPath, isNeeded: Bool) -> String {
    let kind =
      switch path.form {
      case .flag: Words(fr: "o/n", en: "y/n")
      case .list: Words(fr: "séparées par des virgules", en: "separated by commas")
      case .text: Words(fr: "", en: "")
      }
    let need = isNeeded ? Words(fr: "", en: "") : Words(fr: "facultatif", en: "optional")
    let marks = [kind(language), need(language)].filter { !$0.isEmpty }.joined(separator: ", ")
    return QuestionWords.question(path)(language) + (marks.isEmpty ? " " : " (\(marks)) ")
  }

  private mutating func list(_ choices: [(value: String, name: String?)]) {
    for choice in choices {
      let name = choice.name.map { " (\(Quoted.shortened($0, limit: 90)))" } ?? ""
      Output.error("    \(choice.value)\(name)\n")
    }
    if !choices.isEmpty { listed = choices.map(\.value) }
  }

  /// Why an answer is refused. The choices stand above already.
  private func refusal(_ problem: AnswerProblem, hasChoices: Bool) -> Words {
    let again = Words(fr: "? montre de nouveau les choix", en: "? shows the choices again")
    let own = problem.listsChoices ? nil : problem.advice
    guard let advice = own ?? (hasChoices ? again : nil) else { return problem.message }
    return Words(
      fr: "\(problem.message.french)\u{A0}; \(advice.french)",
      en: "\(problem.message.english); \(advice.english)"
    )
  }

  private func say(_ words: Words) { Output.error("  \(words(language))\n") }

  static func givenUp(_ language: Language) -> Stop {
    let words = Words(fr: "abandon\u{A0}: rien n’a été écrit", en: "given up: nothing was written")
    return Stop(code: 1, message: "datapass: \(words(language))")
  }
}
