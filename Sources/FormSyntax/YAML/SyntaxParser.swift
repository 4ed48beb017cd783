package import FormSource

/// Reads a file: encoding, embedded Ruby, YAML.
///
/// A syntax error costs only the top-level entry that contains it: the text of the entry is blanked and the file read
/// again, so that all other entries are still checked.
package enum SyntaxParser {
  /// A file with this many broken entries is given up.
  private static let recoveryLimit = 20

  /// The tree of a file.
  /// - Parameters:
  ///   - file: the file as it was read.
  ///   - context: what embedded conditions are evaluated with; nil where upstream does not run ERB over the file.
  /// - Returns: the tree. For a file that cannot be read, it has a finding and no documents.
  package static func parse(_ file: SourceFile, embeddedRuby context: ExpansionContext?) -> SyntaxTree {
    if let problem = EncodingCheck.problem(in: file) {
      let text = SourceText(source: file.id, bytes: [])
      return SyntaxTree(text: text, documents: [], brokenEntries: [], findings: [problem], isConditional: false)
    }
    guard let context else {
      return parse(
        SourceText(source: file.id, bytes: file.bytes),
        findings: TrailingSpace.findings(in: file),
        isConditional: false
      )
    }
    let expansion = EmbeddedRuby.expand(file, in: context)
    let findings = expansion.findings + TrailingSpace.findings(in: file)
    return parse(expansion.text, findings: findings, isConditional: expansion.isConditional)
  }

  /// The tree of a text for people: one scalar, whose lines end with a line feed wherever the file was written.
  /// - Parameter file: the file as it was read.
  /// - Returns: the tree. For a file that cannot be read, it has a finding and no documents.
  package static func plainText(_ file: SourceFile) -> SyntaxTree {
    let problem = EncodingCheck.problem(in: file)
    let text = SourceText(source: file.id, bytes: problem == nil ? file.bytes : [])
    let start = text.bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    let written = String(decoding: text.bytes[start...], as: UTF8.self)
    let scalar = SyntaxScalar(
      text: written.replacingExactly("\r\n", with: "\n"),
      style: .file,
      raw: start..<text.bytes.count,
      source: text
    )
    let root = SyntaxNode(span: text.span(start, text.bytes.count), content: .scalar(scalar))
    return SyntaxTree(
      text: text,
      documents: problem == nil ? [SyntaxDocument(root: root, separator: nil, terminator: nil)] : [],
      brokenEntries: [],
      findings: problem.map { [$0] } ?? TrailingSpace.findings(in: file),
      isConditional: false
    )
  }

  private static func parse(_ text: SourceText, findings: [Finding], isConditional: Bool) -> SyntaxTree {
    var findings = findings
    var broken: [BrokenEntry] = []
    var (documents, stop) = text.bytes.withUnsafeBufferPointer { SyntaxBuilder.build(text, bytes: $0) }
    if let firstStop = stop {
      var recovery = EntryRecovery(text)
      stop = firstStop
      while let current = stop {
        let (finding, offset) = YAMLSyntax.finding(current, in: recovery.remaining)
        findings.append(finding)
        let entries = recovery.blankEntries(at: offset)
        broken += entries
        guard !entries.isEmpty, broken.count < recoveryLimit else {
          documents = []
          break
        }
        (documents, stop) = recovery.remaining.bytes.withUnsafeBufferPointer {
          SyntaxBuilder.build(recovery.remaining, bytes: $0)
        }
      }
    }
    return SyntaxTree(
      text: text,
      documents: documents,
      brokenEntries: broken,
      findings: findings,
      isConditional: isConditional
    )
  }
}
