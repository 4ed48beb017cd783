import ArgumentParser
import FormCompiler
import FormHost
import FormSource

extension Scaffold.Subject: ExpressibleByArgument {}

/// `datapass new definition|form`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: """
      Écrit la première version d’une définition ou d’un formulaire. (Writes the first version of a definition or of a \
      form.)
      """,
    discussion: """
      Le texte va sur la sortie standard. Ce qui n’est pas donné en option est demandé, si l’entrée est un terminal.
      (The text goes to standard output. What is not given as an option is asked for, if the input is a terminal.)
      """
  )

  @Argument(help: "Ce qu’il faut commencer. (What to start.)")
  var subject: Scaffold.Subject

  @Option(help: "L’identifiant. (The identifier.)")
  var id: String?

  @Option(help: "Le nom. (The name.)")
  var name: String?

  @Option(help: "La description. (The description.)")
  var description: String?

  @Option(help: "Le fournisseur de données. (The data provider.)")
  var provider: String?

  @Option(help: "L’adresse du support. (The support address.)")
  var supportEmail: String?

  @Option(help: "L’adresse des conditions générales. (The address of the terms of use.)")
  var cguLink: String?

  @Option(help: "La définition d’un formulaire. (A form’s definition.)")
  var definition: String?

  @Option(help: "Le cas d’usage d’un formulaire. (A form’s use case.)")
  var useCase: String?

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let language = language.language(nil)
    let given = [
      "id": id, "name": name, "description": description, "provider": provider, "support-email": supportEmail,
      "cgu-link": cguLink, "definition": definition, "use-case": useCase,
    ]
    var answers: [String: String] = [:]
    for question in Scaffold.questions(for: subject) {
      if let answer = given[question.name] ?? nil {
        if let problem = question.problem(answer) {
          let words = Words(
            fr: "--\(question.name)\u{A0}: \(problem.french)",
            en: "--\(question.name): \(problem.english)"
          )
          throw Stop.refusal(words(language))
        }
        answers[question.name] = answer
      } else if Terminal.isTerminal(0) {
        answers[question.name] = try ask(question, language)
      } else if question.isRequired {
        let words = Words(fr: "il manque --\(question.name)", en: "--\(question.name) is missing")
        throw Stop.refusal(words(language))
      }
    }
    Output.standard(Scaffold.yaml(subject, answers))
  }

  /// Asks until the answer is valid; nil if an optional question is left unanswered.
  private func ask(_ question: Scaffold.Question, _ language: Language) throws -> String? {
    while true {
      Output.error(Words(fr: "\(question.words.french)\u{A0}: ", en: "\(question.words.english): ")(language))
      guard let answer = readLine() else {
        throw Stop.refusal(Words(fr: "l’entrée s’est arrêtée", en: "the input ended early")(language))
      }
      if answer.isEmpty, !question.isRequired { return nil }
      if answer.isEmpty { continue }
      guard let problem = question.problem(answer) else { return answer }
      Output.error("  \(problem(language))\n")
    }
  }
}
