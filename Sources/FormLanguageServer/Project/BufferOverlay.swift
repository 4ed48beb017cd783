package import FormSource

/// The files of a project with the editor’s texts in their places.
package enum BufferOverlay {
  /// - Parameters:
  ///   - tree: the files as they are on the disk.
  ///   - layout: where they are.
  ///   - buffers: the editor’s texts, by their paths relative to the root. One that is not on the disk is among the files
  ///     if it would be read from there; one that is never read changes nothing.
  /// - Returns: the files, numbered from 0 in the order in which they are read.
  package static func tree(_ tree: SourceTree, _ layout: ProjectLayout, _ buffers: [String: [UInt8]]) -> SourceTree {
    guard !buffers.isEmpty else { return tree }
    let read = Dictionary(grouping: tree.files.filter(\.isRead), by: \.role)
    var files: [SourceFile] = []
    func add(_ file: SourceFile) {
      files.append(
        SourceFile(
          id: SourceID(files.count),
          path: file.path,
          role: file.role,
          bytes: file.bytes,
          failure: file.failure
        )
      )
    }
    for role in SourceRole.readingOrder {
      for file in self.files(of: role, layout, read[role] ?? [], buffers) { add(file) }
    }
    for file in tree.files where !file.isRead { add(file) }
    return SourceTree(files: files, publicFiles: tree.publicFiles)
  }

  /// The configuration with the editor’s text.
  package static func configuration(_ file: SourceFile?, _ buffers: [String: [UInt8]]) -> SourceFile? {
    let path = ProjectLayout.configurationFile
    guard let bytes = buffers[path] else { return file }
    return SourceFile(id: file?.id ?? SourceID(0), path: path, role: .configuration, bytes: bytes)
  }

  /// The files of the first place of a role where there is one.
  private static func files(
    of role: SourceRole,
    _ layout: ProjectLayout,
    _ files: [SourceFile],
    _ buffers: [String: [UInt8]]
  ) -> [SourceFile] {
    for place in layout.places(of: role) {
      var texts = Dictionary(
        files.filter { place.holds($0.path) || $0.path == place.name }.map { ($0.path, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      for (path, bytes) in buffers where place.holds(path) {
        texts[path] = SourceFile(id: SourceID(0), path: path, role: role, bytes: bytes)
      }
      if !texts.isEmpty { return texts.values.sorted { $0.path.precedes($1.path) } }
    }
    return []
  }
}

extension ProjectLayout.Place {
  /// Whether a file is read from here, by its path.
  fileprivate func holds(_ path: String) -> Bool {
    switch self {
    case .file: return path == name
    case .folder, .texts:
      let start = name + "/"
      guard path.utf8.starts(with: start.utf8) else { return false }
      let rest = path.utf8.dropFirst(start.utf8.count)
      return !rest.contains(UInt8(ascii: "/")) && reads(name: rest)
    }
  }
}

extension SourceFile {
  /// Whether it is one of the files of a place, even if it could not be read; if not, it only looks like one.
  fileprivate var isRead: Bool { if case .unread? = failure { false } else { true } }
}
