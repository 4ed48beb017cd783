package import FormSource
import FormSyntax

/// What can be hidden in a file.
package enum Folding {
  /// In the order of their beginnings.
  package static func ranges(in file: SourceFile, of snapshot: Snapshot) -> [FoldedRange] {
    guard let tree = snapshot.tree(of: file) else { return [] }
    let lines = LineIndex(file.bytes)
    func spansLines(_ span: ByteSpan) -> Bool {
      lines.position(of: span.start).line < lines.position(of: span.end).line
    }
    var found: [FoldedRange] = []
    func visit(_ node: SyntaxNode) {
      switch node.content {
      case .scalar, .alias: break
      case .sequence(let items):
        for item in items {
          if spansLines(item.span) { found.append(FoldedRange(item.span, .entry)) }
          visit(item)
        }
      case .mapping(let entries):
        for entry in entries {
          let span = entry.key.span.union(trimmed(entry.value.span, in: file))
          if spansLines(span) { found.append(FoldedRange(span, .entry)) }
          visit(entry.value)
        }
      }
    }
    for document in tree.documents { visit(document.root) }
    return (found + comments(in: tree, lines)).sorted { $0.span < $1.span }
  }

  /// A text of many lines ends behind its last line break.
  private static func trimmed(_ span: ByteSpan, in file: SourceFile) -> ByteSpan {
    var end = Swift.min(span.end, file.bytes.count)
    while end > span.start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return ByteSpan(span.source, span.start, end)
  }

  /// Comments on lines that follow each other.
  private static func comments(in tree: SyntaxTree, _ lines: LineIndex) -> [FoldedRange] {
    var runs: [(span: ByteSpan, last: Int)] = []
    for comment in CommentScanner.comments(in: tree) {
      let line = lines.position(of: comment.start).line
      if let run = runs.last, run.last + 1 == line {
        runs[runs.count - 1] = (run.span.union(comment), line)
      } else {
        runs.append((comment, line))
      }
    }
    return runs.filter { lines.position(of: $0.span.start).line < $0.last }.map { FoldedRange($0.span, .comment) }
  }
}
