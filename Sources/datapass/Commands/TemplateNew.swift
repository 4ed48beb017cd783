import ArgumentParser
import FormCompiler
import FormHost
import FormSource
import FormTemplates

/// `datapass template new`
struct TemplateNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Crée les formulaires d’un éditeur à partir de ses réponses. (Creates a vendor’s forms from its answers.)",
    discussion: """
      Sans fichier, les réponses sont demandées dans le terminal. Leur schéma\u{A0}: datapass schema answers.
      (Without a file, the answers are asked for in the terminal. Their schema: datapass schema answers.)
      """
  )

  @Argument(
    help: """
      Les réponses, en YAML ou en JSON\u{A0}; «\u{A0}-\u{A0}» pour l’entrée standard. (The answers, in YAML or JSON; \
      “-” for standard input.)
      """
  )
  var file: String?

  @OptionGroup
  var options: TemplateOptions

  @Flag(inversion: .prefixedNo, help: "Écrit aussi le kit de chaque formulaire. (Also writes each form’s kit.)")
  var kit = true

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let run = try TemplateRun(options, language)
    guard let path = file else { return try ask(run) }
    let file = try run.file(path, number: 0)
    let (answers, findings) = AnswersFile.read(file)
    let row = TemplateRow(span: file.wholeSpan, answers: answers, findings: findings)
    try run.run(files: [file], kits: kit) { _ in ([row], []) }
  }

  private func ask(_ run: TemplateRun) throws {
    guard Terminal.isTerminal(0) else {
      let words = Words(
        fr: "donnez le fichier des réponses, ou répondez aux questions dans un terminal",
        en: "give the file of answers, or answer the questions in a terminal"
      )
      throw Stop.refusal(words(run.language))
    }
    let span = ByteSpan.startOfFile(SourceID(TemplateRun.otherFiles))
    try run.run(files: [], kits: kit, asksFirst: true) { catalog in
      var dialogue = AnswerDialogue(catalog, run.language)
      let (answers, findings) = AnswersReader.read(try dialogue.answers(at: span).cursor)
      return ([TemplateRow(span: span, answers: answers, findings: findings)], [])
    }
  }
}
