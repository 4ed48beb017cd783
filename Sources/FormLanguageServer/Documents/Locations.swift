package import FormSource

/// The places of a project as the protocol names them: an address, and lines and columns.
package final class Locations {
  private let tree: SourceTree
  private let root: String
  /// The addresses of the files that are open, as the client writes them, by their paths relative to the root.
  private let open: [String: String]
  private let encoding: PositionEncoding
  /// Of the files that were asked for.
  private var lines: [SourceID: TextLines] = [:]

  package init(_ tree: SourceTree, root: String, open: [String: String], _ encoding: PositionEncoding) {
    self.tree = tree
    self.root = root
    self.open = open
    self.encoding = encoding
  }

  package func uri(of source: SourceID) -> String {
    let path = tree[source].path
    return open[path] ?? FileURI.uri(PathText.join(root, path))
  }

  /// The start of a span as messages name it: the path relative to the root, and the line from 1.
  package func name(of span: ByteSpan) -> String {
    "\(Quoted.shortened(tree[span.source].path, limit: 400)):\(range(span).lowerBound.line + 1)"
  }

  package func range(_ span: ByteSpan) -> Range<LinePosition> { range(span.range, in: span.source) }

  /// The range of a span for a mark that must be seen: at least one character.
  package func visibleRange(_ span: ByteSpan) -> Range<LinePosition> {
    range(lines(of: span.source).visibleRange(span.range), in: span.source)
  }

  package func offset(of position: LinePosition, in source: SourceID) -> Int {
    lines(of: source).offset(of: position, encoding)
  }

  private func range(_ range: Range<Int>, in source: SourceID) -> Range<LinePosition> {
    let lines = lines(of: source)
    return lines.position(of: range.lowerBound, encoding)..<lines.position(of: range.upperBound, encoding)
  }

  private func lines(of source: SourceID) -> TextLines {
    if let known = lines[source] { return known }
    let file = tree[source]
    let made = TextLines(file.bytes, isOpen: open[file.path] != nil)
    lines[source] = made
    return made
  }
}
