package import FormSource

/// Reads a file: encoding, embedded Ruby, YAML.
///
/// A syntax error costs the top-level entry in which it stands, and no more: the entry's text is blanked and the file
/// read again, so that the findings of all other entries stay.
package enum SyntaxParser {
  /// A file with more broken entries than this is given up after them.
  private static let recoveryLimit = 20

  /// The tree of a file.
  /// - Parameters:
  ///   - file: the file as it was read.
  ///   - context: what conditions in embedded Ruby are answered with; nil where upstream runs no ERB over the file.
  /// - Returns: the tree; without documents where the file cannot be read, with a finding.
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
      // Two errors at one place are one mistake.
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
