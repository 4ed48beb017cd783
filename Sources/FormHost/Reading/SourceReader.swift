package import FormSource

/// Reads the files of a project; whatever is wrong with one stands in its ``SourceFile/failure``.
package struct SourceReader: Sendable {
  /// Bytes; offsets into a file fit 32 bits with much room.
  package static let sizeLimit = 64 * 1024 * 1024

  /// The order in which files are numbered, whatever the order of the cases becomes.
  static let order: [SourceRole] = [
    .configuration, .definitions, .forms, .serviceProviders, .dataProviders, .eligibility, .wordings, .blocks, .overlay,
  ]

  private let root: String
  private let layout: ProjectLayout

  /// `root` is the project's folder, as ``ProjectRoot/path`` gives it.
  package init(root: String, layout: ProjectLayout) {
    self.root = root
    self.layout = layout
  }

  /// The whole project.
  package func tree() -> SourceTree {
    SourceTree(files: files(), publicFiles: PublicFolder.files(below: root))
  }

  /// The files of all roles, numbered from 0. A place where nothing stands gives no file.
  package func files() -> [SourceFile] {
    var files: [SourceFile] = []
    for role in SourceReader.order {
      for (path, contents) in read(role) {
        let id = SourceID(files.count)
        files.append(
          SourceFile(id: id, path: path, role: role, bytes: contents.bytes, failure: contents.failure)
        )
      }
    }
    return files
  }

  /// Reads one file; a relative path starts at the current folder, `limit` is in bytes.
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
    let usual: [ProjectLayout.Place] = role == .configuration ? [.file(ProjectLayout.configurationFile)] : []
    for place in layout.places[role] ?? usual {
      if let files = read(place) { return files }
    }
    return []
  }

  /// Nil where nothing stands at the place.
  private func read(_ place: ProjectLayout.Place) -> [Read]? {
    let path = PathText.withoutSlashes(place.path)
    let name = FileName(PathText.join(root, path))
    do throws(SystemError) {
      // A link counts wherever it leads: if it leads nowhere, reading it says so.
      _ = try FileStatus.of(name, followingLinks: false)
      switch place {
      case .file: return [(path, readInside(path, name))]
      case .folder:
        guard try leadsInside(path) else { return [(path, .failure(.outsideProject))] }
        return try readFolder(Descriptor(name, for: .folder), path)
      }
    } catch {
      if case .folder = place, error == .notAFolder, isThere(name) { return [(path, .failure(.notAFolder))] }
      // A link to nothing is there and leads nowhere; without a link there is nothing.
      return error.isMissing && !isThere(name) ? nil : [(path, .failure(error.readFailure))]
    }
  }

  private func isThere(_ name: FileName) -> Bool {
    (try? FileStatus.of(name, followingLinks: false)) != nil
  }

  private func readFolder(_ folder: Descriptor, _ path: String) throws(SystemError) -> [Read] {
    try folder.names().filter(SourceReader.isSource).map { name in
      let isLink = (try? FileStatus.of(name, in: folder, followingLinks: false).kind) == .link
      let filePath = PathText.join(path, name.text)
      return (
        filePath,
        isLink
          ? readInside(filePath, name, in: folder)
          : SourceReader.readFile(name, in: folder, limit: SourceReader.sizeLimit)
      )
    }
  }

  /// Reads a file unless a link leads out of the project: its lines would stand in reports.
  private func readInside(_ path: String, _ name: FileName, in folder: Descriptor? = nil) -> FileContents {
    do {
      guard try leadsInside(path) else { return .failure(.outsideProject) }
    } catch {
      return .failure(error.readFailure)
    }
    return SourceReader.readFile(name, in: folder, limit: SourceReader.sizeLimit)
  }

  /// Whether a path of the project, links followed, stays below the root.
  private func leadsInside(_ path: String) throws(SystemError) -> Bool {
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
  static func isSource(_ name: FileName) -> Bool {
    let end = Array("ml".utf8)
    let mark = Array(".y".utf8)
    guard !name.isHidden, name.bytes.suffix(end.count).elementsEqual(end) else { return false }
    let head = name.bytes.dropLast(end.count)
    return zip(head, head.dropFirst()).contains { [$0, $1] == mark }
  }
}
