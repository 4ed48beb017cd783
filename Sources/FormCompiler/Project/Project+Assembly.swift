import FormCatalog
package import FormSource

extension Project {
  /// Assembles a project, starting with its configuration, which may say where the sources are.
  ///
  /// - Parameters:
  ///   - base: the layout that was found; nil if the root only has a `datapass.yml`.
  ///   - configurationFile: `datapass.yml`, if there is one.
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
