import FormDigest
import FormSource

/// An output file that the user names, written completely or not at all.
///
/// An existing regular file may be replaced. A link is refused, since the user did not name what it leads to; so are
/// folders, pipes and devices.
package struct SingleFile {
  /// The path as the user gave it.
  package let path: String
  private let folder: Descriptor
  private let name: FileName

  /// Checks that the file can be written, before any time is spent on its content.
  ///
  /// - Parameter path: absolute or relative to the current folder; its folder must exist.
  /// - Throws: why it cannot be written.
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
    try checkPlace()
  }

  /// Whether both are the same file on the disk, however their paths are written.
  package func isSame(as other: SingleFile) -> Bool {
    name == other.name && (try? FileStatus.of(folder).identity) == (try? FileStatus.of(other.folder).identity)
  }

  /// Creates or replaces the file atomically.
  ///
  /// - Parameter bytes: the whole content.
  /// - Throws: why it could not be written; the file is then unchanged.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    try checkPlace()
    removeTemporaryFiles()
    let temporary = FileName(temporaryName(of: Surroundings.processIdentifier))
    do throws(SystemError) {
      try FileSystem.replace(name, with: bytes, by: temporary, in: folder)
    } catch {
      throw .system(path: path, number: error.number)
    }
  }

  /// The name of the file that a process writes first: with its identifier, so that two runs may write the same file.
  func temporaryName(of process: Int) -> String { "\(Self.temporaryStart)\(process)\(temporaryEnd)" }

  private static let temporaryStart = ".datapass-"
  /// The name of the file itself, or a digest of one that is too long.
  private var temporaryEnd: String {
    let usual = "-\(name.text).tmp"
    return usual.utf8.count < 220 ? usual : "-\(SHA256.hex(of: name.bytes)).tmp"
  }

  /// Removes those of runs that have ended without doing so: one with our own identifier is of an earlier run that had it, as
  /// in containers.
  private func removeTemporaryFiles() {
    let (start, end) = (Self.temporaryStart, temporaryEnd)
    for other in (try? folder.names()) ?? [] where other.text.hasPrefix(start) && other.text.hasSuffix(end) {
      guard let process = Int(other.text.dropFirst(start.count).dropLast(end.count)),
        process == Surroundings.processIdentifier || !Surroundings.isRunning(process)
      else { continue }
      try? FileSystem.removeFile(other, in: folder)
    }
  }

  /// Throws where the file would replace something that is not a regular file.
  private func checkPlace() throws(OutputError) {
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
