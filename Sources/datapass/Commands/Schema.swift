import ArgumentParser
import FormCompiler

extension LanguageSchemaSubject: ExpressibleByArgument {}

/// `datapass schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Donne le schéma JSON du langage, pour les éditeurs. (Prints the language’s JSON Schema, for editors.)"
  )

  @Argument(help: "Les fichiers que le schéma décrit. (The files that the schema describes.)")
  var subject: LanguageSchemaSubject

  func run() throws {
    Output.standard(LanguageSchemas.text(subject))
  }
}
