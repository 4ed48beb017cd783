package import FormSource
import Synchronization

/// The lines and columns of spans. Each file is indexed once, on whatever thread asks first.
package final class SourcePlaces: Sendable {
  private let tree: SourceTree
  private let indexes = Mutex<[SourceID: LineIndex]>([:])

  package init(_ tree: SourceTree) {
    self.tree = tree
  }

  package func file(_ span: ByteSpan) -> SourceFile { tree[span.source] }

  func index(_ source: SourceID) -> LineIndex {
    indexes.withLock { indexes in
      if let index = indexes[source] { return index }
      let index = LineIndex(tree[source].bytes)
      indexes[source] = index
      return index
    }
  }

  package func start(_ span: ByteSpan) -> TextPosition { index(span.source).position(of: span.start) }

  /// The start of a span as messages name it: `path:line:column`.
  func text(_ span: ByteSpan) -> String {
    let position = start(span)
    return "\(Quoted.shortened(file(span).path, limit: 400)):\(position.line):\(position.column)"
  }

  package func end(_ span: ByteSpan) -> TextPosition { index(span.source).position(of: span.end) }
}
