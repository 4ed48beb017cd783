import FormSource
import FormSyntax

extension Reading {
  /// A file whose text could not be read in full.
  package struct BrokenFile: Hashable, Sendable {
    package let path: String
    /// From 1.
    package let line: Int
    let bytes: [UInt8]
  }

  /// The files of which something is lost before anything is resolved.
  package var brokenFiles: [BrokenFile] {
    zip(files, trees).compactMap { file, tree in
      guard file.isCompiled else { return nil }
      let finding = tree.findings.first { $0.rule.isBlocking }
      guard file.failure != nil || finding != nil else { return nil }
      let line = finding.map { LineIndex(file.bytes).position(of: $0.span.start).line } ?? 1
      return BrokenFile(path: file.path, line: line, bytes: file.bytes)
    }
  }
}
