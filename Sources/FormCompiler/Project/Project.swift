package import FormCatalog
package import FormSource
package import FormSubmission

/// A project as it was read, ready to be compiled.
package struct Project: Sendable {
  package let tree: SourceTree
  package let layout: ProjectLayout.Kind
  package let configuration: Configuration
  /// What reading the configuration found.
  package let configurationFindings: [Finding]
  /// The day on which deprecations are judged; nil where none is.
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
