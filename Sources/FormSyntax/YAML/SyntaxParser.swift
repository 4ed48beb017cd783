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
