extension FileSystem {
  /// Writes a file that does not exist yet, whole or not at all.
  /// - Parameters:
  ///   - name: its name; what has it already is kept.
  ///   - bytes: the content.
  ///   - folder: where it is written.
  ///   - permissions: those of another file that it is to have; nil for the usual ones.
  /// - Throws: why it cannot be written.
  static func create(
    _ name: FileName,
    _ bytes: [UInt8],
    in folder: Descriptor,
    permissions: FileStatus.Permissions? = nil
  ) throws(SystemError) {
    let file = try Descriptor(name, in: folder, for: .newFile)
    do throws(SystemError) {
      try Stream.write(file.number, bytes)
      if let permissions { try file.setPermissions(permissions) }
      try file.closeNow()
    } catch {
      try? removeFile(name, in: folder)
      throw error
    }
  }

  /// Creates or replaces a file in one step: its content is written under another name first.
  /// - Parameters:
  ///   - name: its name.
  ///   - bytes: the whole content.
  ///   - temporary: the other name, which nothing has.
  ///   - folder: where both are.
  ///   - permissions: those that it is to have; nil for the usual ones.
  /// - Throws: why it cannot be written; the file is then unchanged.
  static func replace(
    _ name: FileName,
    with bytes: [UInt8],
    by temporary: FileName,
    in folder: Descriptor,
    permissions: FileStatus.Permissions? = nil
  ) throws(SystemError) {
    try create(temporary, bytes, in: folder, permissions: permissions)
    do throws(SystemError) {
      try rename(temporary, to: name, in: folder)
    } catch {
      try? removeFile(temporary, in: folder)
      throw error
    }
  }
}
