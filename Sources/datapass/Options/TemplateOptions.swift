import ArgumentParser
import FormSyntax

/// What the commands that make vendors’ forms share.
struct TemplateOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @Flag(help: "Montre ce qui serait écrit, comme un patch, sans rien écrire. (Shows it as a patch, writes nothing.)")
  var diff = false

  @Option(help: "text ou json. (text or json.)")
  var format: Format = .text

  @Option(name: .customLong("env"), help: "L’environnement lu. (The environment that is read.)")
  var environment: DeploymentEnvironment?
}
