import ArgumentParser
import FormCompiler
import FormHost
import FormSource
import FormTemplates

/// `datapass template new`
struct TemplateNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Fait les formulaires d’un éditeur à partir de ses réponses. (Makes a vendor’s forms from its answers.)",
    discussion: """
      Sans fichier, les réponses sont demandées dans le terminal. Leur schéma : datapass schema answers.
      (Without a file, the answers are asked for in the terminal. Their schema: datapass schema answers.)
      """
  )

  @Argument(help: "Les réponses, en YAML ou en JSON ; « - » est l’entrée standard. (The answers, YAML or JSON.)")
  var file: String?

  @OptionGroup
  var options: TemplateOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let run = try TemplateRun(options, language)
    guard let path = file else { return try ask(run) }
    let file = try run.file(path, number: 0)
    let (answers, findings) = AnswersFile.read(file)
    let row = TemplateRow(span: file.wholeSpan, answers: answers, findings: findings)
    try run.run([row], [], files: [file])
  }

  private func ask(_ run: TemplateRun) throws {
    guard Terminal.isTerminal(0) else {
      let words = Words(
        fr: "donnez le fichier des réponses (ou un terminal pour y répondre)",
        en: "give the file of answers (or a terminal to answer in)"
      )
      throw Stop.refusal(words(run.language))
    }
    let span = ByteSpan.startOfFile(SourceID(TemplateRun.otherFiles))
    let answers = try AnswerDialogue(run.catalog, run.language).answers(at: span)
    let (read, findings) = AnswersReader.read(answers.cursor)
    try run.run([TemplateRow(span: span, answers: read, findings: findings)], [], files: [])
  }
}
