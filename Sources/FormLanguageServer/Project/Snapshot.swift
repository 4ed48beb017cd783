package import FormCompiler
package import FormSource
package import FormSyntax

/// A project as the editor shows it at one moment: the files of the disk, and in place of those that are open what is
/// typed in them.
package final class Snapshot {
  package let project: Project
  package let environment: DeploymentEnvironment

  /// - Parameters:
  ///   - project: the project, with the texts of the editor in it.
  ///   - environment: the one whose branches of conditions count.
  package init(_ project: Project, environment: DeploymentEnvironment) {
    self.project = project
    self.environment = environment
  }

  /// What the project declares: read when it is first asked for, since most changes are followed by another one.
  package private(set) lazy var reading: Reading = Pipeline.read(project, environment: environment)

  /// The file at a path relative to the root; nil where the project does not read it.
  package func file(at path: String) -> SourceFile? {
    project.tree.files.first { $0.path == path }
  }
}
