import ArgumentParser
import FormSyntax

/// The options that `template new` and `template import` share.
struct TemplateOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @Flag(
    help: """
      Montre sous forme de patch ce qui serait écrit, sans rien écrire. (Shows what would be written, as a patch, \
      without writing anything.)
      """
  )
  var diff = false

  @Option(help: "Le format du compte rendu. (The report’s format.)")
  var format: Format = .text

  @OptionGroup
  var environment: EnvironmentOptions
}
