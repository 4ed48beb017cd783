import FormSource

extension Project {
  /// The project with more files. A configuration is not read: what it names is what the added files are.
  func adding(_ added: [(path: String, role: SourceRole, text: String)]) -> Project {
    guard !added.isEmpty else { return self }
    var files = tree.files
    for file in added where !file.text.isEmpty && file.role != .configuration {
      files.append(
        SourceFile(id: SourceID(files.count), path: file.path, role: file.role, bytes: Array(file.text.utf8))
      )
    }
    var copy = Project(
      tree: SourceTree(files: files, publicFiles: tree.publicFiles),
      layout: layout,
      configuration: configuration,
      configurationFindings: configurationFindings
    )
    copy.today = today
    return copy
  }
}
