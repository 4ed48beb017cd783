import ArgumentParser
import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTemplates

/// `datapass template`
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Les formulaires des éditeurs. (Vendors’ forms.)",
    subcommands: [TemplateNew.self, TemplateImport.self, TemplateCheck.self, TemplateKit.self]
  )
}

/// `datapass template check`
struct TemplateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare chaque formulaire d’éditeur à sa base. (Compares each vendor’s form with its base form.)"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
  }

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @Option(
    help: """
      Le format du compte rendu\u{A0}; markdown donne le registre à publier. (The report’s format; markdown gives the \
      register to publish.)
      """
  )
  var format: Format = .text

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let loaded = try LoadedProject(path, language.language(nil))
    let language = language.language(loaded.project.configuration.language)
    let reading = loaded.read(environment.environment(of: loaded), language)
    let comparisons = TemplateComparison.all(in: reading.catalog)
    let report = TemplateReport(comparisons, language)
    switch format {
    case .text: Output.text(report.text)
    case .json: Output.data(report.json)
    case .markdown: Output.text(TemplateRegister(comparisons).markdown)
    }
    Output.end(keeping: reading, code: report.hasProblems || !reading.brokenFiles.isEmpty ? 1 : 0)
  }
}
