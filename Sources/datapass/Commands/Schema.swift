import ArgumentParser
import FormCompiler

extension LanguageSchemaSubject: ExpressibleByArgument {}

/// `datapass schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: """
      Donne le schéma JSON d’un type de fichier ou de rapport. (Prints the JSON Schema of a kind of file or report.)
      """
  )

  @Argument(help: "Ce que le schéma décrit. (What the schema describes.)")
  var subject: LanguageSchemaSubject

  func run() throws {
    Output.data(LanguageSchemas.text(subject))
  }
}
