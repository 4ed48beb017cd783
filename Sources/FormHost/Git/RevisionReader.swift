package import FormSource

/// Reads the sources of a project out of git, as ``SourceReader`` reads them from the disk.
package struct RevisionReader {
  private let revision: GitRevision

  package init(_ revision: GitRevision) {
    self.revision = revision
  }

  /// The layout in use at that time; nil where there was none.
  package var layout: ProjectLayout? {
    ProjectLayout.known.first { layout in
      let start = layout.marker + "/"
      return revision.paths.contains { $0.hasPrefix(start) }
    }
  }

  /// The configuration, where there was one.
  package func configuration() throws(GitError) -> SourceFile? {
    let layout = ProjectLayout(kind: .own, places: [:])
    return try tree(layout).files.first
  }

  /// The whole project.
  package func tree(_ layout: ProjectLayout) throws(GitError) -> SourceTree {
    let names = SourceReader.order.flatMap { role in paths(of: role, layout).map { (role, $0) } }
    let contents = try revision.contents(of: names.map(\.1))
    var files: [SourceFile] = []
    for (role, path) in names {
      guard let bytes = contents[path] else { continue }
      files.append(SourceFile(id: SourceID(files.count), path: path, role: role, bytes: bytes))
    }
    let served = revision.paths.filter { $0.hasPrefix(PublicFolder.name + "/") }
    let publicFiles = Set(served.map { String($0.dropFirst(PublicFolder.name.count + 1)) })
    return SourceTree(files: files, publicFiles: publicFiles.isEmpty ? nil : publicFiles)
  }

  /// The files of the first place of a role where something stands.
  private func paths(of role: SourceRole, _ layout: ProjectLayout) -> [String] {
    let usual: [ProjectLayout.Place] = role == .configuration ? [.file(ProjectLayout.configurationFile)] : []
    for place in layout.places[role] ?? usual {
      let path = PathText.withoutSlashes(place.path)
      switch place {
      case .file: if revision.holds(path) { return [path] }
      case .folder:
        let start = path + "/"
        let below = revision.paths.filter { $0.hasPrefix(start) }.map { FileName(String($0.dropFirst(start.count))) }
        let sources = below.filter { !$0.bytes.contains(UInt8(ascii: "/")) && SourceReader.isSource($0) }.sorted()
        if !below.isEmpty { return sources.map { start + $0.text } }
      }
    }
    return []
  }
}
