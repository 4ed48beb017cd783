import FormSource

/// A place for a file of the user’s, found without leaving the project.
struct ProjectFile {
  /// As errors name it, relative to the root.
  let path: String
  /// The folder of the file itself: for a link, that of what it leads to.
  private let folder: Descriptor
  private let name: FileName

  /// The place of a file that exists, or of one that does not if its folder does.
  /// - Parameters:
  ///   - path: relative to the root. A link is followed; outside the root it is refused.
  ///   - root: the project’s folder.
  /// - Throws: why there is no such place.
  init(_ path: String, in root: String) throws(SystemError) {
    let top = PathText.components(try FileSystem.realPath(root))
    let written = PathText.join(root, path)
    let place: String
    do throws(SystemError) {
      place = try FileSystem.realPath(written)
    } catch  where error == .notFound {
      let (parent, name) = PathText.parentAndName(written)
      guard !name.isEmpty, name != ".", name != ".." else { throw .isAFolder }
      place = PathText.join(try FileSystem.realPath(parent), name)
    }
    let real = PathText.components(place)
    guard real.starts(with: top), let last = real.last, real.count > top.count else { throw .outside }
    self.path = path
    folder = try Descriptor(FileName(PathText.absolute(real.dropLast())), for: .folderWithoutLink)
    name = FileName(last)
  }

  /// Makes the folders of a file that is to be written.
  /// - Parameters:
  ///   - path: relative to the root, without `..`.
  ///   - root: the project’s folder. A link that leads outside it is refused.
  /// - Throws: why one cannot be made.
  static func makeFolders(of path: String, in root: String) throws(SystemError) {
    let top = PathText.components(try FileSystem.realPath(root))
    let names = PathText.components(path)
    guard !names.contains("..") else { throw .outside }
    var folder = PathText.absolute(top)
    for name in names.dropLast() {
      folder = PathText.join(folder, name)
      do throws(SystemError) {
        try FileSystem.makeFolder(FileName(folder))
      } catch  where error == .exists {}
      folder = try FileSystem.realPath(folder)
      guard PathText.components(folder).starts(with: top) else { throw .outside }
    }
  }

  // MARK: The file

  /// What is there now: nil for nothing.
  func status() throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try FileStatus.of(name, in: folder, followingLinks: false)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// The content, of which no more is read than one byte beyond the limit, in bytes.
  func contents(limit: Int) throws(SystemError) -> FileContents {
    FileContents(reading: try Descriptor(name, in: folder, for: .readingWithoutLink), limit: limit)
  }

  var isWritable: Bool { FileSystem.isWritable(name, in: folder) }

  func remove() throws(SystemError) { try FileSystem.removeFile(name, in: folder) }

  // MARK: The new content beside it

  private var temporaryName: FileName { FileName(RelativePath.temporaryName(for: name.text)) }

  /// Writes the new content beside the file.
  /// - Parameters:
  ///   - bytes: the new content.
  ///   - permissions: those of the file; nil for a new one.
  /// - Returns: what the new content is known by, until nobody can have another file of it.
  /// - Throws: why it cannot be written; nothing is left then.
  func stage(_ bytes: [UInt8], permissions: FileStatus.Permissions?) throws(SystemError) -> [UInt64] {
    discard()
    try FileSystem.create(temporaryName, bytes, in: folder, permissions: permissions)
    return try FileStatus.of(temporaryName, in: folder, followingLinks: false).identity
  }

  /// The identity of the new content that waits beside the file; nil where there is none.
  var stagedIdentity: [UInt64]? {
    try? FileStatus.of(temporaryName, in: folder, followingLinks: false).identity
  }

  /// Puts the new content in the place of the file, in one step.
  func publish() throws(SystemError) { try FileSystem.rename(temporaryName, to: name, in: folder) }

  /// Removes new content that waits beside the file: no other program uses that name.
  func discard() { try? FileSystem.removeFile(temporaryName, in: folder) }
}
