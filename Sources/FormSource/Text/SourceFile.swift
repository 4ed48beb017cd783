/// A file of the project as it was read: its bytes and its role.
package struct SourceFile: Sendable {
  package let id: SourceID
  /// The path relative to the project’s root, with `/` between folders.
  package let path: String
  package let role: SourceRole
  package let bytes: [UInt8]
  /// Why the file could not be read, in which case `bytes` is empty; nil where it was read.
  package let failure: ReadFailure?

  package init(id: SourceID, path: String, role: SourceRole, bytes: [UInt8], failure: ReadFailure? = nil) {
    self.id = id
    self.path = path
    self.role = role
    self.bytes = bytes
    self.failure = failure
  }

  /// Why it says nothing although it was read; nil for a file that says something.
  package var blankness: Blankness? {
    guard failure == nil else { return nil }
    var hasComments = false
    var rest = bytes[...]
    while let start = rest.firstIndex(where: { $0 > 0x20 }) {
      guard rest[start] == UInt8(ascii: "#") else { return nil }
      hasComments = true
      rest = rest[start...].drop { $0 != UInt8(ascii: "\n") }
    }
    // A configuration may well leave all its settings in comments.
    return !hasComments ? .nothing : role == .configuration ? nil : .comments
  }

  package enum Blankness: Sendable {
    case nothing, comments
  }

  package var wholeSpan: ByteSpan { ByteSpan(id, 0, bytes.count) }

  /// The text of a span of this file, with malformed UTF-8 replaced.
  package func text(_ span: ByteSpan) -> String {
    let range = span.range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

/// Why a file that the project names could not be read.
package enum ReadFailure: Error, Hashable, Sendable {
  case notFound
  case isFolder
  case notRegularFile
  case permissionDenied
  case linkLoop
  /// A file is where a folder is expected.
  case notAFolder
  /// A link that leads out of the project.
  case outsideProject
  /// Nothing is read under this name; `meant` is the path that its author probably had in mind.
  case unread(meant: String?)
  /// A folder with files within one of which only the files are read.
  case subfolder
  /// The file is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// Another system error, by its `errno`.
  case system(Int32)
}
