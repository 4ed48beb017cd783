/// One file that the user names, to be written whole or not at all.
///
/// What stands at its path may be replaced if it is a plain file. A link is refused, for what it leads to was not named;
/// so are folders, pipes and devices.
package struct SingleFile {
  /// As the user gave it.
  package let path: String
  private let folder: Descriptor
  private let name: FileName

  /// Looks whether the file can be written, so that nobody waits for a result that has no place.
  ///
  /// - Parameter path: absolute or relative to the current folder; its folder must exist.
  /// - Throws: why not.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    let (parent, last) = PathText.parentAndName(path)
    name = FileName(last)
    do throws(SystemError) {
      guard !last.isEmpty, last != ".", last != ".." else { throw .isAFolder }
      folder = try Descriptor(FileName(parent), for: .folder)
    } catch {
      throw error.isMissing ? .noFolder(path: path) : .system(path: path, number: error.number)
    }
    try look()
  }

  /// Whether both are the same file on the disk, however their paths are written.
  package func isSame(as other: SingleFile) -> Bool {
    name == other.name && (try? FileStatus.of(folder).identity) == (try? FileStatus.of(other.folder).identity)
  }

  /// Puts the bytes in the file's place: whoever looks sees the old ones or the new ones.
  ///
  /// - Parameter bytes: the whole content.
  /// - Throws: what stopped it; the file is then as it was.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    try look()
    // With the number of the process: two runs that write the same file do not disturb each other.
    let temporary = FileName(RelativePath.temporaryName(for: "\(Surroundings.processNumber)-\(name.text)"))
    do throws(SystemError) {
      let file = try Descriptor(temporary, in: folder, for: .newFile)
      do throws(SystemError) {
        try Stream.write(file.number, bytes)
        try file.closeNow()
        try FileSystem.rename(temporary, to: name, in: folder)
      } catch {
        try? FileSystem.removeFile(temporary, in: folder)
        throw error
      }
    } catch {
      throw .system(path: path, number: error.number)
    }
  }

  /// Refuses what may not be replaced.
  private func look() throws(OutputError) {
    let kind: FileStatus.Kind
    do throws(SystemError) {
      kind = try FileStatus.of(name, in: folder, followingLinks: false).kind
    } catch  where error.isMissing {
      return
    } catch {
      throw .system(path: path, number: error.number)
    }
    switch kind {
    case .file: return
    case .folder: throw .system(path: path, number: SystemError.isAFolder.number)
    case .link, .other: throw .noPlainFile(path: path)
    }
  }
}
