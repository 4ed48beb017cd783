import FormSource
import FormSyntax

/// The entries of a file as written, for edits that keep every other byte.
struct SourceOutline {
  let file: SourceFile
  private let roots: [SyntaxNode]

  init(_ file: SourceFile, _ tree: SyntaxTree) {
    self.file = file
    roots = tree.documents.map(\.root)
  }

  /// The entries below a path of keys, as written: aliases are not followed.
  func entries(at path: [String]) -> [SyntaxEntry] {
    var node = roots.first
    for key in path { node = Self.value(of: key, in: node) }
    guard case .mapping(let entries)? = node?.content else { return [] }
    return entries
  }

  static func value(of key: String, in node: SyntaxNode?) -> SyntaxNode? {
    guard case .mapping(let entries)? = node?.content else { return nil }
    return entries.last { $0.key.name == key }?.value
  }

  /// The column of a place on its line, in bytes from 0.
  func indent(of span: ByteSpan) -> Int { span.start - lineStart(span.start) }

  /// Whether a mapping is written line by line, not in braces.
  func isBlock(_ node: SyntaxNode) -> Bool {
    node.span.start < file.bytes.count && file.bytes[node.span.start] != UInt8(ascii: "{")
  }

  func lineStart(_ offset: Int) -> Int {
    (file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  /// The start of the line after the one that contains an offset; the end of the file if there is none.
  func nextLine(_ offset: Int) -> Int {
    file.bytes[Swift.min(offset, file.bytes.count)...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      ?? file.bytes.count
  }

  /// Where another entry may follow: after this one’s last line and the comments indented below it.
  func end(of entry: SyntaxEntry) -> Int {
    let own = indent(of: entry.key.span)
    var end = nextLine(Swift.max(entry.value.span.end, entry.key.span.end))
    while let comment = commentIndent(end), comment > own { end = nextLine(end) }
    return end
  }

  /// Where another entry of the whole file may be added, and whether an empty line goes first, as between the others.
  /// Nil unless the file is a mapping, or a list, that begins its lines.
  func end(asList isList: Bool) -> (offset: Int, needsGap: Bool)? {
    let starts: [Int]
    switch roots.first?.content {
    case .mapping(let entries) where !isList: starts = entries.map(\.key.span.start)
    case .sequence(let items) where isList: starts = items.map { lineStart($0.span.start) }
    case .mapping, .sequence, .scalar, .alias, nil: return nil
    }
    guard let first = starts.first, roots.count == 1, lineStart(first) == first,
      !isList || file.bytes[first] == UInt8(ascii: "-")
    else { return nil }
    let needsGap = starts.count < 2 ? !isList : starts.dropFirst().contains(where: isBlankLine(before:))
    return (file.bytes.count, needsGap)
  }

  /// The column of the comment on a line that is only a comment; nil for other lines.
  private func commentIndent(_ start: Int) -> Int? {
    var offset = start
    while offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    guard offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: "#") else { return nil }
    return offset - start
  }

  /// Whether there is an empty line right before a place.
  func isBlankLine(before offset: Int) -> Bool {
    let start = lineStart(offset)
    guard start > 0 else { return false }
    return file.bytes[lineStart(start - 1)..<(start - 1)].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r")
    }
  }

  /// All nodes with an anchor, in the order of the file.
  var anchored: [SyntaxNode] {
    var found: [SyntaxNode] = []
    for root in roots { Self.collect(root, &found) }
    return found
  }

  private static func collect(_ node: SyntaxNode, _ found: inout [SyntaxNode]) {
    if node.anchor != nil { found.append(node) }
    switch node.content {
    case .mapping(let entries):
      for entry in entries {
        collect(entry.key, &found)
        collect(entry.value, &found)
      }
    case .sequence(let items): for item in items { collect(item, &found) }
    case .scalar, .alias: break
    }
  }
}

extension SyntaxNode {
  /// The text of a scalar.
  var name: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
