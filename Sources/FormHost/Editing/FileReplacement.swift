import FormSource

/// Writes single files of the user’s, such as a baseline.
package enum FileReplacement {
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
      let temporary = FileName(RelativePath.temporaryName(for: name))
      // Left by an interrupted run: no other program uses this name.
      try? FileSystem.removeFile(temporary, in: folder)
      try FileSystem.replace(FileName(name), with: bytes, by: temporary, in: folder, permissions: permissions)
    } catch {
      throw FileReplacementError(path, error)
    }
  }
}
