import FormSource

/// The list of files that a run is about to replace, kept in the project while it does.
///
/// It is locked together with the project’s folder: concurrent runs wait for each other.
final class EditJournal {
  /// One file to be replaced.
  struct Edit: Equatable {
    /// Relative to the root.
    let path: String
    /// The SHA-256 of the content to be replaced; nil for a new file.
    let before: String?
    /// The file system and the inode of the new content; nil while it is being written.
    let identity: [UInt64]?
  }

  static let name = ".datapass-edits.json"
  private static let version = 1

  private let folder: Descriptor

  /// Waits for other runs on the project.
  /// - Parameter root: the project’s folder.
  /// - Throws: why it cannot be opened.
  init(_ root: String) throws(FileReplacementError) {
    do throws(SystemError) {
      folder = try Descriptor(FileName(root), for: .folder)
      do throws(SystemError) {
        try folder.lock(exclusive: true)
      } catch  where error.isWithoutLocks {}
    } catch {
      throw FileReplacementError(Self.name, error)
    }
  }

  /// Where the list is written before it takes its place.
  private static var temporary: String { RelativePath.temporaryName(for: name) }

  /// Whether a project has a journal, or what is left of one that was being written: two calls to the system.
  static func isLeft(in root: String) -> Bool {
    [name, temporary].contains { name in
      (try? FileStatus.of(FileName(PathText.join(root, name)), followingLinks: false)) != nil
    }
  }

  /// The edits of a run that did not end; nil where there are none.
  /// - Throws: if there is something else in its place.
  func edits() throws(FileReplacementError) -> [Edit]? {
    do throws(SystemError) {
      let file: Descriptor
      do throws(SystemError) {
        file = try Descriptor(FileName(Self.name), in: folder, for: .readingWithoutLink)
      } catch  where error.isMissing {
        return nil
      }
      let contents = FileContents(reading: file, limit: SourceReader.sizeLimit)
      guard let edits = Self.read(contents.bytes) else { throw .unreadable }
      return edits
    } catch {
      throw FileReplacementError(Self.name, error)
    }
  }

  /// Writes the list, in one step.
  func save(_ edits: [Edit]) throws(FileReplacementError) {
    let temporary = FileName(Self.temporary)
    do throws(SystemError) {
      try? FileSystem.removeFile(temporary, in: folder)
      try FileSystem.replace(FileName(Self.name), with: Self.bytes(edits), by: temporary, in: folder)
    } catch {
      throw FileReplacementError(Self.name, error)
    }
  }

  func remove() {
    try? FileSystem.removeFile(FileName(Self.name), in: folder)
    removeUnfinished()
  }

  /// Removes a list that never took its place, whose run had changed nothing yet.
  func removeUnfinished() { try? FileSystem.removeFile(FileName(Self.temporary), in: folder) }

  // MARK: The format

  private static func bytes(_ edits: [Edit]) -> [UInt8] {
    let lines = edits.map { edit in
      let fields = [edit.path, edit.before ?? "", edit.identity.map(text) ?? ""]
      return "    [" + fields.map(Manifest.quoted).joined(separator: ", ") + "]"
    }
    return Array("{\n  \"version\": \(version),\n  \"edits\": [\n\(lines.joined(separator: ",\n"))\n  ]\n}\n".utf8)
  }

  private static func text(_ identity: [UInt64]) -> String { identity.map { String($0) }.joined(separator: " ") }

  private static func read(_ bytes: [UInt8]) -> [Edit]? {
    var reader = ManifestReader(bytes)
    guard reader.take("{"), reader.string() == "version", reader.take(":"), reader.take("\(version)"),
      reader.take(","), reader.string() == "edits", reader.take(":"), reader.take("[")
    else { return nil }
    var edits: [Edit] = []
    repeat {
      guard reader.take("["), let path = reader.string(), reader.take(","), let before = reader.string(),
        reader.take(","), let identity = reader.string(), reader.take("]")
      else { return nil }
      let numbers = identity.split(separator: " ").map { UInt64($0) }
      edits.append(
        Edit(
          path: path,
          before: before.isEmpty ? nil : before,
          identity: identity.isEmpty ? nil : numbers.compactMap { $0 }
        )
      )
    } while reader.take(",")
    guard reader.take("]"), reader.take("}"), reader.isAtEnd else { return nil }
    return edits
  }
}
