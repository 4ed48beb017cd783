import FormCatalog
package import FormSource

extension Project {
  /// The project with new bytes in some of its files. The configuration is read again if it is among them, but the
  /// places of sources do not change.
  package func replacing(_ bytes: [SourceID: [UInt8]]) -> Project {
    let files = tree.files.map { file in
      guard let bytes = bytes[file.id] else { return file }
      return SourceFile(id: file.id, path: file.path, role: file.role, bytes: bytes)
    }
    let tree = SourceTree(files: files, publicFiles: tree.publicFiles)
    guard let file = files.first(where: { $0.role == .configuration && bytes[$0.id] != nil }) else {
      var copy = Project(
        tree: tree,
        layout: layout,
        configuration: configuration,
        configurationFindings: configurationFindings
      )
      copy.today = today
      return copy
    }
    let (configuration, findings) = Configuration.read(file, rules: RuleRegistry.all)
    var copy = Project(
      tree: tree,
      layout: layout,
      configuration: configuration,
      configurationFindings: findings + configuration.missingSources(in: tree)
    )
    copy.today = today
    return copy
  }
}
