import FormCatalog
package import FormSource

extension Project {
  /// Puts a project together: the configuration first, since it may say where the sources are.
  ///
  /// - Parameters:
  ///   - base: the layout that was found; nil where only a `datapass.yml` stands at the root.
  ///   - configurationFile: `datapass.yml`, where there is one.
  ///   - read: reads all files of a layout.
  /// - Returns: the project, with its configuration’s findings.
  package static func assemble(
    base: ProjectLayout?,
    configurationFile: SourceFile?,
    read: (ProjectLayout) -> SourceTree
  ) -> Project {
    var configuration = Configuration.standard
    var findings: [Finding] = []
    if let configurationFile {
      if let unreadable = UnreadableFile.finding(configurationFile) {
        findings = [unreadable]
      } else {
        (configuration, findings) = Configuration.read(configurationFile, rules: RuleRegistry.all)
      }
    }
    let base = base ?? ProjectLayout(kind: .own, places: [:])
    let tree = read(configuration.layout(base))
    return Project(
      tree: tree,
      layout: base.kind,
      configuration: configuration,
      configurationFindings: findings + configuration.missingSources(in: tree)
    )
  }
}
