package import FormCatalog
package import FormSource
package import FormSubmission

/// A project as it was read, ready to be compiled.
package struct Project: Sendable {
  package let tree: SourceTree
  package let layout: ProjectLayout.Kind
  package let configuration: Configuration
  /// The findings made while reading the configuration.
  package let configurationFindings: [Finding]
  /// The day that deprecations are checked for; nil if they are not checked.
  package var today: CalendarDate?

  package init(
    tree: SourceTree,
    layout: ProjectLayout.Kind,
    configuration: Configuration = .standard,
    configurationFindings: [Finding] = []
  ) {
    self.tree = tree
    self.layout = layout
    self.configuration = configuration
    self.configurationFindings = configurationFindings
  }
}
