import FormDigest

/// A file that should be in the output folder.
package struct OutputFile: Hashable, Sendable {
  /// Relative to the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
  /// The SHA-256 of the bytes, in lowercase hexadecimal.
  package let digest: String

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, digest: SHA256.hex(of: bytes))
  }

  private init(path: String, bytes: [UInt8], digest: String) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
  }

  /// Makes several files at once, which is faster than one by one.
  package static func files(_ contents: [(path: String, bytes: [UInt8])]) -> [OutputFile] {
    zip(contents, SHA256.hex(ofEach: contents.map(\.bytes))).map { content, digest in
      OutputFile(path: content.path, bytes: content.bytes, digest: digest)
    }
  }
}

/// Whether a run changes the output folder.
package enum OutputMode: Hashable, Sendable {
  case write
  /// Changes nothing, and reports what `write` would do.
  case check
}

/// What a run did in the output folder, or would do; all lists are sorted by the bytes of the paths.
package struct OutputReport: Hashable, Sendable {
  package var created: [String] = []
  package var replaced: [String] = []
  package var removed: [String] = []
  /// How many files already had the right bytes.
  package var unchanged = 0
  package var problems: [OutputProblem] = []
  /// Whether the manifest has to be written, which may be so when no file changes.
  package var manifestChanges = false

  /// Whether a run in mode `write` changes anything. Problems do not count, since their files are kept as they are.
  package var wouldChange: Bool {
    !created.isEmpty || !replaced.isEmpty || !removed.isEmpty || manifestChanges
  }
}
