#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax

/// A project at one moment, in one environment.
struct PreviewState: Sendable {
  /// Grows with each change of the project.
  let revision: Int
  let environment: DeploymentEnvironment
  let project: Project
  /// What the pages are made of: where the files of now leave nothing to compile, what could last be compiled.
  let catalog: Catalog
  let pages: PreviewPages
  /// Whether the files of now leave nothing to compile.
  let isBroken: Bool
  /// Whether the pages show an earlier state than the files.
  let isOutdated: Bool
}
#endif
