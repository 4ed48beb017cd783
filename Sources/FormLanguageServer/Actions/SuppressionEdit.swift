import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// Writes the comment that silences a finding.
enum SuppressionEdit {
  static func edit(for finding: Finding, in file: SourceFile, of snapshot: Snapshot, _ language: Language) -> Fix.Edit?
  {
    // In the text of a message nothing is a comment: addressees would read it.
    guard file.role != .texts else { return nil }
    let lineEnd = LineEnd.text(in: file.bytes)
    let reason = Words(fr: "dites pourquoi", en: "say why")(language)
    guard let tree = snapshot.tree(of: file) else { return nil }
    guard !finding.span.isEmpty || finding.span.start > 0,
      let start = tree.documents.lazy.compactMap({ part(at: finding.span.start, in: $0.root) }).first
    else {
      let start = file.bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
      return Fix.Edit(
        ByteSpan(file.id, start, start),
        "# datapass:disable-file=\(finding.rule.id) -- \(reason)\(lineEnd)"
      )
    }
    var line = start
    while line > 0, file.bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    if line == 0, file.bytes.starts(with: ByteOrderMark.utf8) { line = ByteOrderMark.utf8.count }
    let indent = String(decoding: file.bytes[line...].prefix { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    return Fix.Edit(
      ByteSpan(file.id, line, line),
      "\(indent)# datapass:disable=\(finding.rule.id) -- \(reason)\(lineEnd)"
    )
  }

  /// Where the innermost entry or item begins that an offset is in: a comment cannot stand within a text of many lines.
  private static func part(at offset: Int, in node: SyntaxNode) -> Int? {
    switch node.content {
    case .scalar, .alias: return nil
    case .sequence(let items):
      guard let item = items.last(where: { $0.start <= offset }), offset <= item.span.end else { return nil }
      return part(at: offset, in: item) ?? item.start
    case .mapping(let entries):
      guard let entry = entries.last(where: { $0.key.start <= offset }),
        offset <= Swift.max(entry.value.span.end, entry.key.span.end)
      else { return nil }
      return part(at: offset, in: entry.value) ?? entry.key.start
    }
  }
}

extension SyntaxNode {
  /// With its anchor and tag.
  fileprivate var start: Int {
    [span.start, anchor?.span.start, tag?.span.start].compactMap(\.self).min() ?? span.start
  }
}
