import FormCatalog
package import FormSource

/// What holds of places whatever the files contain: they are within their file, and on whole characters.
package enum PlaceCheck {
  /// - Returns: for each place of a finding, of its notes and of its fix that is wrong, what is wrong with it.
  package static func flaws(_ findings: [Finding], in tree: SourceTree) -> [String] {
    findings.flatMap { finding in
      let spans = [finding.span] + finding.notes.map(\.span) + (finding.fix?.edits.map(\.span) ?? [])
      return spans.compactMap { span in flaw(span, in: tree).map { "\(finding.rule.id): \($0)" } }
    }
  }

  /// - Returns: what is wrong with a place in one of the files; nil where nothing is, and for texts built into the tool.
  package static func flaw(_ span: ByteSpan, in tree: SourceTree) -> String? {
    if span.source.isBuiltIn { return nil }
    guard tree.files.indices.contains(tree.place(of: span.source)) else {
      return "there is no file \(span.source.index)"
    }
    return flaw(span, in: tree[span.source].bytes)
  }

  /// - Returns: what is wrong with a place in a text; nil where nothing is.
  package static func flaw(_ span: ByteSpan, in bytes: [UInt8]) -> String? {
    guard span.start >= 0, span.end <= bytes.count else { return "\(span.range) is not within \(bytes.count) bytes" }
    let cut = [span.start, span.end].first { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
    // A text that is not UTF-8 has no characters that could be cut.
    guard let cut, String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return "\(span.range) cuts the character at \(cut)"
  }
}
