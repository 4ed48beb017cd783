package import FormSource

/// Finds the comments of a file, which libyaml drops and suppressions need.
package enum CommentScanner {
  /// The comments in order, each from its `#` to the end of the line. A `#` within a scalar does not start a comment.
  package static func comments(in tree: SyntaxTree) -> [ByteSpan] {
    let bytes = tree.text.bytes
    guard bytes.contains(UInt8(ascii: "#")) else { return [] }
    var scalars: [Range<Int>] = []
    for document in tree.documents { collect(document.root, bytes, into: &scalars) }
    scalars.sort { $0.lowerBound < $1.lowerBound }
    var comments: [ByteSpan] = []
    var next = 0
    // A comment may directly follow a byte order mark.
    let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    var offset = start
    while offset < bytes.count {
      while next < scalars.count, scalars[next].upperBound <= offset { next += 1 }
      if next < scalars.count, scalars[next].contains(offset) {
        offset = scalars[next].upperBound
        continue
      }
      if bytes[offset] == UInt8(ascii: "#"), offset == start || bytes[offset - 1].isYAMLSpace {
        var end = offset
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        comments.append(tree.text.span(offset, end))
        offset = end
      } else {
        offset += 1
      }
    }
    return comments
  }

  private static func collect(_ node: SyntaxNode, _ bytes: [UInt8], into scalars: inout [Range<Int>]) {
    switch node.content {
    case .scalar(let scalar):
      let text = text(of: scalar, bytes)
      if !text.isEmpty { scalars.append(text) }
    case .alias: break
    case .sequence(let nodes): for node in nodes { collect(node, bytes, into: &scalars) }
    case .mapping(let entries):
      for entry in entries {
        collect(entry.key, bytes, into: &scalars)
        collect(entry.value, bytes, into: &scalars)
      }
    }
  }

  /// The range in which a `#` belongs to the scalar. A block scalar's header line (`|`, `>`) is not part of it, since
  /// it may end with a comment.
  private static func text(of scalar: SyntaxScalar, _ bytes: [UInt8]) -> Range<Int> {
    guard scalar.style == .literal || scalar.style == .folded else { return scalar.raw }
    let start = bytes[scalar.raw].firstIndex(of: UInt8(ascii: "\n")) ?? scalar.raw.upperBound
    return start..<scalar.raw.upperBound
  }
}
