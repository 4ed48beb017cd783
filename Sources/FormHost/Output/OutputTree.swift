import FormSource

/// The output folder and its content, opened name by name so that no link below it is ever followed.
final class OutputTree {
  /// The path as the user gave it.
  let path: String
  /// Nil where the folder does not exist and is not to be created.
  private let top: Descriptor?
  /// The last folder opened: files come sorted, so the next one is usually in it.
  private var last: (path: RelativePath, folder: Descriptor)?

  /// What is at a path.
  enum Place {
    case missing
    /// The size is in bytes.
    case file(size: Int)
    case folder
    /// A link, a pipe, a socket or a device.
    case other
    /// Something other than a folder is at the given path, on the way.
    case blocked(RelativePath)
  }

  /// An open folder, or why there is none.
  enum Folder {
    case open(Descriptor)
    case missing
    case blocked(RelativePath)
  }

  /// Opens the output folder, which may be a link, and creates it with its parents if asked to.
  init(_ path: String, creating: Bool) throws(OutputError) {
    self.path = path
    do throws(SystemError) {
      top = try OutputTree.openTop(path, creating: creating)
    } catch {
      throw .system(path: path, number: error.number)
    }
  }

  /// The output folder in a form that other threads may use while this tree exists.
  struct Lent: Sendable {
    let path: String
    fileprivate let top: Int32?
  }

  var lent: Lent { Lent(path: path, top: top?.number) }

  init(_ lent: Lent) {
    path = lent.path
    top = lent.top.map { Descriptor(lent: $0) }
  }

  /// Waits for other runs on the folder; does nothing where the file system does not support locks.
  func lock(exclusive: Bool) throws(OutputError) {
    do throws(SystemError) {
      try top?.lock(exclusive: exclusive)
    } catch {
      guard error.isWithoutLocks else { throw .system(path: path, number: error.number) }
    }
  }

  // MARK: Reading

  func place(_ path: RelativePath) throws(OutputError) -> Place {
    try named(path) { () throws(SystemError) in
      switch try self.folder(path.parent) {
      case .missing: return .missing
      case .blocked(let way): return .blocked(way)
      case .open(let folder): return try OutputTree.place(FileName(path.name), in: folder)
      }
    }
  }

  /// The names in a folder, sorted by bytes; empty where there is no folder.
  func names(in path: RelativePath) throws(OutputError) -> [FileName] {
    try named(path) { () throws(SystemError) in
      guard case .open(let folder) = try self.folder(path) else { return [] }
      return try folder.names()
    }
  }

  /// Opens a file that `place` found, for reading.
  func open(_ path: RelativePath) throws(OutputError) -> Descriptor {
    try named(path) { () throws(SystemError) in
      try Descriptor(FileName(path.name), in: self.existing(path.parent), for: .readingWithoutLink)
    }
  }

  // MARK: Writing

  /// Creates or replaces a file atomically. Creates its folders.
  func replace(_ path: RelativePath, with bytes: [UInt8]) throws(OutputError) {
    try stage(path, bytes)
    do throws(OutputError) {
      try publish(path)
    } catch {
      removeTemporary(of: path)
      throw error
    }
  }

  /// Writes the new content of a file beside it. Creates its folders.
  func stage(_ path: RelativePath, _ bytes: [UInt8]) throws(OutputError) {
    try named(path) { () throws(SystemError) in
      guard case .open(let folder) = try self.folder(path.parent, creating: true) else { throw .notAFolder }
      let temporary = FileName(RelativePath.temporaryName(for: path.name))
      // Each run removes those of earlier runs, so an existing one belongs to another program and is refused.
      try FileSystem.create(temporary, bytes, in: folder)
    }
  }

  /// Puts the new content in the place of the file, in one step.
  func publish(_ path: RelativePath) throws(OutputError) {
    try named(path) { () throws(SystemError) in
      let folder = try self.existing(path.parent)
      try FileSystem.rename(FileName(RelativePath.temporaryName(for: path.name)), to: FileName(path.name), in: folder)
    }
  }

  /// Removes a file, if it still exists.
  func removeFile(_ path: RelativePath) throws(OutputError) {
    try named(path) { () throws(SystemError) in
      guard case .open(let folder) = try self.folder(path.parent) else { return }
      do throws(SystemError) {
        try FileSystem.removeFile(FileName(path.name), in: folder)
      } catch  where error.isMissing {}
    }
  }

  /// Removes the temporary file that an interrupted run may have left.
  func removeTemporary(of path: RelativePath) {
    guard case .open(let folder) = try? folder(path.parent) else { return }
    // A failure is reported when the name is needed.
    try? FileSystem.removeFile(FileName(RelativePath.temporaryName(for: path.name)), in: folder)
  }

  /// Removes a folder if it is empty; false where it stays.
  func removeIfEmpty(_ path: RelativePath) -> Bool {
    last = nil
    guard case .open(let parent) = try? folder(path.parent) else { return false }
    do {
      try FileSystem.removeEmptyFolder(FileName(path.name), in: parent)
      return true
    } catch {
      return false
    }
  }

  // MARK: Folders

  private func folder(_ path: RelativePath?, creating: Bool = false) throws(SystemError) -> Folder {
    guard let path else { return top.map { .open($0) } ?? .missing }
    if let last, last.path == path { return .open(last.folder) }
    let parent: Descriptor
    switch try folder(path.parent, creating: creating) {
    case .open(let folder): parent = folder
    case .missing: return .missing
    case .blocked(let way): return .blocked(way)
    }
    let name = FileName(path.name)
    do throws(SystemError) {
      if creating { try OutputTree.makeFolderIfMissing(name, in: parent) }
      let folder = try Descriptor(name, in: parent, for: .folderWithoutLink)
      last = (path, folder)
      return .open(folder)
    } catch {
      if error == .notFound, !creating { return .missing }
      if error.isNotAFolder { return .blocked(path) }
      throw error
    }
  }

  private func existing(_ path: RelativePath?) throws(SystemError) -> Descriptor {
    guard case .open(let folder) = try folder(path) else { throw .notFound }
    return folder
  }

  private static func place(_ name: FileName, in folder: Descriptor) throws(SystemError) -> Place {
    do throws(SystemError) {
      let status = try FileStatus.of(name, in: folder, followingLinks: false)
      switch status.kind {
      case .file: return .file(size: status.size)
      case .folder: return .folder
      case .link, .other: return .other
      }
    } catch  where error.isMissing {
      return .missing
    }
  }

  private static func openTop(_ path: String, creating: Bool) throws(SystemError) -> Descriptor? {
    do throws(SystemError) {
      return try Descriptor(FileName(path), for: .folder)
    } catch  where error == .notFound {
      guard creating else { return nil }
    }
    // Name by name from the start, because `a/../b` needs an `a`.
    var folder = PathText.isAbsolute(path) ? "/" : ""
    for component in PathText.components(path) {
      folder = PathText.join(folder, component)
      try makeFolderIfMissing(FileName(folder), in: nil)
    }
    return try Descriptor(FileName(path), for: .folder)
  }

  private static func makeFolderIfMissing(_ name: FileName, in folder: Descriptor?) throws(SystemError) {
    do throws(SystemError) {
      try FileSystem.makeFolder(name, in: folder)
    } catch  where error == .exists {}
  }

  /// Adds the path to a system error.
  private func named<Answer>(
    _ place: RelativePath,
    _ body: () throws(SystemError) -> Answer
  ) throws(OutputError) -> Answer {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(path: PathText.join(path, place.text), number: error.number)
    }
  }
}
