import FormSource
import FormSyntax

/// The entries (key and value) and the list items of a file, at all depths.
struct SourceParts {
  /// Sorted by start; of two with the same start, the outer one comes first.
  private let spans: [ByteSpan]

  init(_ tree: SyntaxTree) {
    var spans: [ByteSpan] = []
    for document in tree.documents { Self.collect(document.root, into: &spans) }
    self.spans = spans
  }

  /// The start of the first part.
  var start: Int? { spans.first?.start }

  /// The first part that begins at or after an offset, as a whole.
  func first(after offset: Int) -> ByteSpan? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start >= offset { high = middle } else { low = middle + 1 }
    }
    return low < spans.count ? spans[low] : nil
  }

  private static func collect(_ node: SyntaxNode, into spans: inout [ByteSpan]) {
    switch node.content {
    case .scalar, .alias: return
    case .sequence(let items):
      for item in items {
        spans.append(whole(item))
        collect(item, into: &spans)
      }
    case .mapping(let entries):
      for entry in entries {
        spans.append(whole(entry))
        collect(entry.key, into: &spans)
        collect(entry.value, into: &spans)
      }
    }
  }

  /// An entry, from its key to the end of its value.
  static func whole(_ entry: SyntaxEntry) -> ByteSpan {
    whole(entry.key).union(whole(entry.value))
  }

  /// A node with its anchor and tag.
  private static func whole(_ node: SyntaxNode) -> ByteSpan {
    var span = node.span
    if let anchor = node.anchor { span = span.union(anchor.span) }
    if let tag = node.tag { span = span.union(tag.span) }
    return span
  }
}
