/// Replaces single files that belong to the user, such as sources with fixes applied.
package enum FileReplacement {
  /// Replaces a file of a project atomically. Its permissions are kept. For a link, the file it leads to is replaced.
  ///
  /// - Parameters:
  ///   - path: relative to the root.
  ///   - root: the project’s folder. A link that leads outside it is refused.
  ///   - before: the content of the file when it was read; if it has changed since, the file is kept.
  ///   - bytes: the new content.
  /// - Throws: why the file was left unchanged.
  package static func replace(
    _ path: String,
    in root: String,
    holding before: [UInt8],
    with bytes: [UInt8]
  ) throws(FileReplacementError) {
    do throws(SystemError) {
      let real = PathText.components(try FileSystem.realPath(PathText.join(root, path)))
      let top = PathText.components(try FileSystem.realPath(root))
      guard real.starts(with: top), let name = real.last else { throw SystemError.outside }
      let folder = try Descriptor(FileName(PathText.absolute(real.dropLast())), for: .folderWithoutLink)
      let current = try Descriptor(FileName(name), in: folder, for: .readingWithoutLink)
      let status = try FileStatus.of(current)
      guard FileSystem.isWritable(FileName(name), in: folder) else { throw SystemError.notPermitted }
      guard FileContents(reading: current, limit: before.count) == .bytes(before) else { throw SystemError.changed }
      try write(bytes, to: name, in: folder, permissions: status.permissions)
    } catch {
      throw FileReplacementError(path, error)
    }
  }

  /// Writes a file, which need not exist; its folder must.
  ///
  /// - Parameters:
  ///   - path: absolute or relative to the current folder.
  ///   - bytes: the new content.
  ///   - root: a folder that no link may lead outside of; nil where the user named the path.
  /// - Throws: why it was not written.
  package static func write(_ path: String, _ bytes: [UInt8], within root: String?) throws(FileReplacementError) {
    do throws(SystemError) {
      // A link is followed, not replaced.
      let real = (try? FileSystem.realPath(path)) ?? path
      let names = PathText.components(real)
      guard let name = names.last else { throw SystemError.notFound }
      let start = PathText.isAbsolute(real) ? "/" : "."
      let parent = PathText.join(start, names.dropLast().joined(separator: "/"))
      if let root {
        let top = PathText.components(try FileSystem.realPath(root))
        let place = PathText.components(try FileSystem.realPath(parent))
        guard place.starts(with: top) else { throw SystemError.outside }
      }
      let folder = try Descriptor(FileName(parent), for: .folder)
      var permissions: FileStatus.Permissions?
      if let status = try? FileStatus.of(FileName(name), in: folder, followingLinks: false) {
        guard status.kind == .file, FileSystem.isWritable(FileName(name), in: folder) else {
          throw SystemError.notPermitted
        }
        permissions = status.permissions
      }
      try write(bytes, to: name, in: folder, permissions: permissions)
    } catch {
      throw FileReplacementError(path, error)
    }
  }

  /// Creates a file of a project, and the folders that it needs; a file that exists is kept.
  ///
  /// - Parameters:
  ///   - path: relative to the root, without `..`.
  ///   - bytes: the content.
  ///   - root: the project’s folder. A link that leads outside it is refused.
  /// - Throws: why it was not written.
  static func create(_ path: String, _ bytes: [UInt8], in root: String) throws(FileReplacementError) {
    do throws(SystemError) {
      let top = PathText.components(try FileSystem.realPath(root))
      let names = PathText.components(path)
      guard let name = names.last, !names.contains("..") else { throw SystemError.outside }
      var folder = PathText.absolute(top)
      for part in names.dropLast() {
        folder = PathText.join(folder, part)
        do throws(SystemError) {
          try FileSystem.makeFolder(FileName(folder))
        } catch  where error == .exists {}
        folder = try FileSystem.realPath(folder)
        guard PathText.components(folder).starts(with: top) else { throw SystemError.outside }
      }
      let place = try Descriptor(FileName(folder), for: .folder)
      guard (try? FileStatus.of(FileName(name), in: place, followingLinks: false)) == nil else {
        throw SystemError.changed
      }
      try write(bytes, to: name, in: place, permissions: nil)
    } catch {
      throw FileReplacementError(path, error)
    }
  }

  /// Removes a file that was just created, unless somebody has changed it since.
  static func remove(_ path: String, in root: String, holding bytes: [UInt8]) {
    let (parent, name) = PathText.parentAndName(PathText.join(root, path))
    guard let folder = try? Descriptor(FileName(parent), for: .folder),
      let file = try? Descriptor(FileName(name), in: folder, for: .readingWithoutLink),
      FileContents(reading: file, limit: bytes.count) == .bytes(bytes)
    else { return }
    try? FileSystem.removeFile(FileName(name), in: folder)
  }

  private static func write(
    _ bytes: [UInt8],
    to name: String,
    in folder: Descriptor,
    permissions: FileStatus.Permissions?
  ) throws(SystemError) {
    let temporary = FileName(RelativePath.temporaryName(for: name))
    // Left by an interrupted run: no other program uses this name.
    try? FileSystem.removeFile(temporary, in: folder)
    let file = try Descriptor(temporary, in: folder, for: .newFile)
    do throws(SystemError) {
      try Stream.write(file.number, bytes)
      if let permissions { try file.setPermissions(permissions) }
      try file.closeNow()
      try FileSystem.rename(temporary, to: FileName(name), in: folder)
    } catch {
      try? FileSystem.removeFile(temporary, in: folder)
      throw error
    }
  }
}
