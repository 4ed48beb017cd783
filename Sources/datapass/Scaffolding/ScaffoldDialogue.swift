import FormCompiler
import FormHost
import FormSource
import FormTemplates

/// Answers the questions of a first version: from options, from those who are at the terminal, or from standard input.
struct ScaffoldDialogue {
  private var session: ScaffoldSession
  /// By the name of the question.
  private var given: [String: String]
  private let language: Language
  /// Whether what options do not answer is asked.
  private var asks: Bool

  init(_ session: ScaffoldSession, given: [String: String], _ language: Language) {
    self.session = session
    self.given = given
    self.language = language
    // Without any option, answers may be piped in.
    asks = given.isEmpty || Terminal.isTerminal(0)
  }

  /// - Throws: `Stop` if a required answer is missing or an option’s is refused.
  mutating func run() throws -> ScaffoldSession.Outcome {
    while let question = session.question {
      if let words = question.withoutChoice, question.choices.isEmpty { throw Stop.refusal(words(language)) }
      if let answer = given.removeValue(forKey: question.name) {
        try take(answer, to: question)
        continue
      }
      if question.isRequired, question.standard == nil { asks = true }
      if asks { try ask(question) } else { try takeStandard(of: question) }
    }
    if let unused = given.keys.min() {
      let name = Quoted(unused)
      let words = Words(
        fr: "la réponse \(name.french) ne sert pas ici\u{A0}: aucune question ne la demande",
        en: "the answer \(name.english) is not used here: no question asks for it"
      )
      throw Stop.refusal(words(language))
    }
    return session.outcome()
  }

  // MARK: Options

  private mutating func take(_ answer: String, to question: ScaffoldQuestion) throws {
    switch session.answer(answer) {
    case .accepted: return
    case .refused(let problems):
      let text = problems.map { sentence($0) }.joined(separator: "\u{A0}; ")
      throw Stop.refusal("\(question.name)\(colon)\(text)")
    case .doubtful(let problems):
      for problem in problems { Output.error("datapass: \(question.name)\(colon)\(sentence(problem))\n") }
      _ = session.answer(answer, insisting: true)
    }
  }

  /// Leaves a question without an answer of its own.
  private mutating func takeStandard(of question: ScaffoldQuestion) throws {
    guard question.isRequired, question.standard == nil else { return try take("", to: question) }
    let options = [
      "id", "name", "description", "provider", "support-email", "cgu-link", "definition", "use-case",
    ]
    let option = options.contains(question.name) ? "--\(question.name)" : "--answer \(question.name)=…"
    let subject = question.words
    let words = Words(
      fr: "il manque \(option) (\(subject.french))",
      en: "\(option) is missing (\(subject.english))"
    )
    throw Stop.refusal(words(language))
  }

  // MARK: Questions

  /// Asks until the answer is accepted.
  private mutating func ask(_ question: ScaffoldQuestion) throws {
    var doubted: String?
    Output.error(prompt(question))
    while true {
      Output.error("> ")
      guard let answer = readLine() else {
        Output.error("\n")
        asks = false
        return try takeStandard(of: question)
      }
      switch session.answer(answer, insisting: answer == doubted) {
      case .accepted: return
      case .refused(let problems):
        for problem in problems { Output.error("  \(sentence(problem))\n") }
      case .doubtful(let problems):
        doubted = answer
        for problem in problems { Output.error("  \(sentence(problem))\n") }
        let words = Words(
          fr: "corrigez, ou donnez la même réponse pour la garder",
          en: "correct it, or give the same answer to keep it"
        )
        Output.error("  (\(words(language)))\n")
      }
    }
  }

  private func prompt(_ question: ScaffoldQuestion) -> String {
    var note = ""
    if let standard = question.standard {
      note = " [\(Quoted.shortened(standard))]"
    } else if !question.isRequired {
      note = Words(fr: " (facultatif)", en: " (optional)")(language)
    }
    let choices = question.choices.enumerated().map { number, choice in
      let label = choice.label.map { " (\(Quoted.shortened($0, limit: 90)))" } ?? ""
      return "  \(number + 1). \(Quoted.shortened(choice.value))\(label)\n"
    }
    return "\(Quoted.shortened(question.words(language), limit: 200))\(note)\n" + choices.joined()
  }

  private func sentence(_ problem: AnswerProblem) -> String {
    let advice = problem.advice.map { Words(fr: "\u{A0}; \($0.french)", en: "; \($0.english)")(language) } ?? ""
    return problem.message(language) + advice
  }

  private var colon: String { Words(fr: "\u{A0}: ", en: ": ")(language) }
}
