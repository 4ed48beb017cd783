package import FormSource

/// Reads the files of a project. A file that cannot be read has a ``SourceFile/failure``.
package struct SourceReader: Sendable {
  /// The maximum size of a file in bytes; offsets into it fit easily in 32 bits.
  package static let sizeLimit = 64 * 1024 * 1024

  let root: String
  let layout: ProjectLayout

  /// `root` is the project's folder, as ``ProjectRoot/path`` gives it.
  package init(root: String, layout: ProjectLayout) {
    self.root = root
    self.layout = layout
  }

  /// The whole project.
  package func tree() -> SourceTree {
    SourceTree(files: files(), publicFiles: PublicFolder.files(below: root))
  }

  /// The files of all roles, numbered from 0, and those that no role has although they were probably meant to be read. A
  /// place where nothing exists gives no file.
  package func files() -> [SourceFile] {
    var files: [SourceFile] = []
    for role in SourceRole.readingOrder {
      for (path, contents) in read(role) {
        let id = SourceID(files.count)
        files.append(
          SourceFile(id: id, path: path, role: role, bytes: contents.bytes, failure: contents.failure)
        )
      }
    }
    for unread in UnreadFiles(root: root, layout: layout).files {
      files.append(
        SourceFile(id: SourceID(files.count), path: unread.path, role: unread.role, bytes: [], failure: unread.failure)
      )
    }
    return files
  }

  /// `datapass.yml`, which may say where the other files are; nil where there is none. `root` is as for ``init(root:layout:)``.
  package static func configuration(below root: String) -> SourceFile? {
    SourceReader(root: root, layout: ProjectLayout(kind: .own, places: [:])).files().first
  }

  /// Reads one file. A relative path starts at the current folder; `limit` is in bytes.
  package static func readFile(path: String, limit: Int = sizeLimit) -> FileContents {
    readFile(FileName(path), in: nil, limit: limit)
  }

  /// Reads standard input to its end, unless it is longer than `limit` bytes.
  package static func readStandardInput(limit: Int = sizeLimit) -> FileContents {
    do {
      return try FileContents(reading: Stream.standardInput, expected: 1 << 16, limit: limit)
    } catch {
      return .failure(error.readFailure)
    }
  }

  // MARK: Places

  private typealias Read = (path: String, contents: FileContents)

  private func read(_ role: SourceRole) -> [Read] {
    for place in layout.places(of: role) {
      if let files = read(place) { return files }
    }
    return []
  }

  /// Nil where nothing exists at the place.
  private func read(_ place: ProjectLayout.Place) -> [Read]? {
    let path = place.name
    let name = FileName(PathText.join(root, path))
    do throws(SystemError) {
      // A link counts even if it leads nowhere: reading it then gives the failure.
      _ = try FileStatus.of(name, followingLinks: false)
      switch place {
      case .file: return [(path, readWithinProject(path, name))]
      case .folder, .texts:
        guard try isInsideProject(path) else { return [(path, .failure(.outsideProject))] }
        return try readFolder(Descriptor(name, for: .folder), place)
      }
    } catch {
      if error == .notAFolder, exists(name) { return [(path, .failure(.notAFolder))] }
      // A link that leads nowhere does exist; only without a link is there nothing.
      return error.isMissing && !exists(name) ? nil : [(path, .failure(error.readFailure))]
    }
  }

  private func exists(_ name: FileName) -> Bool {
    (try? FileStatus.of(name, followingLinks: false)) != nil
  }

  private func readFolder(_ folder: Descriptor, _ place: ProjectLayout.Place) throws(SystemError) -> [Read] {
    try folder.names().filter { place.reads(name: $0.bytes) }.map { name in
      let isLink = (try? FileStatus.of(name, in: folder, followingLinks: false).kind) == .link
      let filePath = PathText.join(place.name, name.text)
      return (
        filePath,
        isLink
          ? readWithinProject(filePath, name, in: folder)
          : SourceReader.readFile(name, in: folder, limit: SourceReader.sizeLimit)
      )
    }
  }

  /// Reads a file unless a link leads outside the project, since reports quote the lines of files.
  private func readWithinProject(_ path: String, _ name: FileName, in folder: Descriptor? = nil) -> FileContents {
    do {
      guard try isInsideProject(path) else { return .failure(.outsideProject) }
    } catch {
      return .failure(error.readFailure)
    }
    return SourceReader.readFile(name, in: folder, limit: SourceReader.sizeLimit)
  }

  /// Whether a path is still below the root once links are followed.
  private func isInsideProject(_ path: String) throws(SystemError) -> Bool {
    let real = PathText.components(try FileSystem.realPath(PathText.join(root, path)))
    return real.starts(with: PathText.components(try FileSystem.realPath(root)))
  }

  private static func readFile(_ name: FileName, in folder: Descriptor?, limit: Int) -> FileContents {
    do {
      return FileContents(reading: try Descriptor(name, in: folder, for: .reading), limit: limit)
    } catch {
      return .failure(error.readFailure)
    }
  }

  /// Whether a name matches `*.y*ml` and is not hidden.
  static func isSource(_ name: FileName) -> Bool { ProjectLayout.isSource(name: name.bytes) }
}
