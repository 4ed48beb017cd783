import ArgumentParser
import FormCompiler
import FormSource
import FormTemplates

/// `datapass template import`
struct TemplateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Fait les formulaires de tout un tableau de réponses. (Makes the forms of a whole table of answers.)"
  )

  @Argument(help: "L’export du formulaire de collecte, en CSV. (The form service’s export, as CSV.)")
  var table: String

  @Option(help: "La correspondance des colonnes, en YAML. (The mapping of its columns, as YAML.)")
  var mapping: String

  @OptionGroup
  var options: TemplateOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let run = try TemplateRun(options, language)
    let file = try run.file(table, number: 0)
    let columns = try run.file(mapping, number: 1)
    let decoded = TableText.decoded(file)
    let (rows, findings) = TemplateRow.rows(of: AnswersTable(decoded), ColumnMapping(columns))
    try run.run(rows, findings, files: [decoded, columns])
  }
}
