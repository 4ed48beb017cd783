/// A file that should stand in the output folder.
package struct OutputFile: Hashable, Sendable {
  /// Relative to the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
  /// The SHA-256 of the bytes, in lowercase hexadecimal.
  let digest: String

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, digest: SHA256.hex(of: bytes))
  }

  private init(path: String, bytes: [UInt8], digest: String) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
  }

  /// Several files at once, which takes less time than one after the other.
  package static func files(_ contents: [(path: String, bytes: [UInt8])]) -> [OutputFile] {
    zip(contents, SHA256.hex(ofEach: contents.map(\.bytes))).map { content, digest in
      OutputFile(path: content.path, bytes: content.bytes, digest: digest)
    }
  }
}

/// Whether the output folder is changed.
package enum OutputMode: Hashable, Sendable {
  case write
  /// Changes and creates nothing, and tells what `write` would do.
  case check
}

/// What was done in the output folder, or would be; all lists are sorted by the bytes of their paths.
package struct OutputReport: Hashable, Sendable {
  package var created: [String] = []
  package var replaced: [String] = []
  package var removed: [String] = []
  /// How many files stood there already as they should.
  package var unchanged = 0
  package var problems: [OutputProblem] = []
  /// Whether the manifest is to be written: also when only our knowledge of the files changes.
  package var manifestChanges = false

  /// Whether a run in mode `write` changes anything. Problems do not count: what they name is kept as it is.
  package var wouldChange: Bool {
    !created.isEmpty || !replaced.isEmpty || !removed.isEmpty || manifestChanges
  }
}
