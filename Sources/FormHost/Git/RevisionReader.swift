package import FormSource

/// Reads the sources of a project from git, as ``SourceReader`` reads them from the disk.
package struct RevisionReader {
  private let revision: GitRevision
  private let known: KnownSources?

  /// - Parameters:
  ///   - revision: the state to read.
  ///   - known: the files of states read before, which keep their numbers; nil to number files by their places.
  package init(_ revision: GitRevision, knowing known: KnownSources? = nil) {
    self.revision = revision
    self.known = known
  }

  /// The layout that was in use at the revision, if any.
  package var layout: ProjectLayout? {
    ProjectLayout.known.first { !revision.paths(below: $0.marker).isEmpty }
  }

  /// The configuration file of the revision, if any.
  package func configuration() throws(GitError) -> SourceFile? {
    let layout = ProjectLayout(kind: .own, places: [:])
    return try tree(layout).files.first
  }

  /// The whole project.
  package func tree(_ layout: ProjectLayout) throws(GitError) -> SourceTree {
    let names = SourceRole.readingOrder.flatMap { role in paths(of: role, layout).map { (role, $0) } }
    let files = if let known { try known.files(names, of: revision) } else { try files(names) }
    let publicFiles = Set(revision.paths(below: PublicFolder.name))
    return SourceTree(files: files, publicFiles: publicFiles.isEmpty ? nil : publicFiles)
  }

  private func files(_ names: [(SourceRole, String)]) throws(GitError) -> [SourceFile] {
    let contents = try revision.contents(of: names.map(\.1))
    var files: [SourceFile] = []
    for (role, path) in names {
      guard let bytes = contents[path] else { continue }
      files.append(SourceFile(id: SourceID(files.count), path: path, role: role, bytes: bytes))
    }
    return files
  }

  /// The data migrations of the revision, as ``MigrationReader`` reads them from the disk; nil where there is none.
  package func migrations() throws(GitError) -> [String: [UInt8]]? {
    let paths = revision.paths.filter(MigrationReader.isMigration(at:))
    return paths.isEmpty ? nil : try revision.contents(of: paths).filter { $0.value.count <= MigrationReader.limit }
  }

  /// The files of the first place of a role where something exists.
  private func paths(of role: SourceRole, _ layout: ProjectLayout) -> [String] {
    for place in layout.places(of: role) {
      let path = place.name
      switch place {
      case .file: if revision.contains(path) { return [path] }
      case .folder, .texts:
        let start = path + "/"
        let below = revision.paths(below: path).map { FileName($0) }
        let sources = below.filter { !$0.bytes.contains(UInt8(ascii: "/")) && place.reads(name: $0.bytes) }.sorted()
        if !below.isEmpty { return sources.map { start + $0.text } }
      }
    }
    return []
  }
}
