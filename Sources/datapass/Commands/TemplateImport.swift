import ArgumentParser
import FormCompiler
import FormSource
import FormTemplates

/// `datapass template import`
struct TemplateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Crée les formulaires de tout un tableau de réponses. (Creates the forms for a whole table of answers.)"
  )

  @Argument(help: "L’export du formulaire de collecte, en CSV. (The export of the collection form, as CSV.)")
  var table: String

  @Option(help: "La correspondance des colonnes, en YAML. (The column mapping, as YAML.)")
  var mapping: String

  @OptionGroup
  var options: TemplateOptions

  @Flag(
    help: """
      Écrit aussi le kit de chaque formulaire qui n’en a pas, ou dont le kit dit autre chose. (Also writes the kit of each \
      form that has none, or whose kit says something else.)
      """
  )
  var kits = false

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let run = try TemplateRun(options, language)
    let file = try run.file(table, number: 0)
    let columns = try run.file(mapping, number: 1)
    let decoded = TableText.decoded(file)
    let record = ImportRecordFile(beside: mapping, in: run.loaded.root)
    try run.run(files: [decoded, columns], kits: kits, record: record) { catalog in
      TemplateRow.rows(of: AnswersTable(decoded), ColumnMapping(columns), in: catalog)
    }
  }
}
