import ArgumentParser
import FormCatalog
import FormCompiler
import FormSyntax

extension DeploymentEnvironment: ExpressibleByArgument {}

/// The environment whose branches of conditions are read.
struct EnvironmentOptions: ParsableArguments {
  @Option(name: .customLong("env"), help: "L’environnement visé. (The target environment.)")
  var asked: DeploymentEnvironment?

  /// The environment asked for, else the project’s, else production.
  func environment(of loaded: LoadedProject) -> DeploymentEnvironment { environment(of: loaded.project) }

  func environment(of project: Project) -> DeploymentEnvironment {
    asked ?? project.configuration.environment ?? .production
  }
}
