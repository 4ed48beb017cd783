import FormSource
import FormSyntax

/// Removes items from a list and adds others, and keeps all other lines with their comments.
struct ListEdit {
  private var removed: [ByteSpan] = []
  private var added: [(offset: Int, text: String)] = []
  private let indent: Int
  private let source: SourceID

  /// Nil if the list is not written line by line, or the order of its items changes.
  init?(_ node: SyntaxNode, _ wanted: [String], _ outline: SourceOutline) {
    guard case .sequence(let items) = node.content, let first = items.first, !wanted.isEmpty,
      node.span.start < first.span.start, outline.file.bytes[node.span.start] == UInt8(ascii: "-")
    else { return nil }
    let names = items.compactMap(\.name)
    guard names.count == items.count, Set(names).count == names.count else { return nil }
    source = outline.file.id
    let kept = names.filter(wanted.contains)
    guard kept == wanted.filter(names.contains), let anchor = kept.first else { return nil }
    // A new first item would have no line to follow.
    guard wanted.first == anchor else { return nil }
    indent = outline.indent(of: ByteSpan(source, node.span.start, node.span.end))
    var offsets: [String: Int] = [:]
    for (name, item) in zip(names, items) {
      let next = outline.nextLine(item.span.end)
      offsets[name] = next
      if !wanted.contains(name) { removed.append(ByteSpan(source, outline.lineStart(item.span.start), next)) }
    }
    var place = offsets[anchor] ?? node.span.end
    for name in wanted {
      if let offset = offsets[name] {
        place = offset
      } else {
        let margin = String(repeating: " ", count: indent)
        added.append((place, "\(margin)- \(YAMLText.scalar(name, indent: indent + 2))\n"))
      }
    }
  }

  func apply(to edits: inout TemplateEdits) {
    for span in removed { edits.replace(span, by: "") }
    // Items may stand below the very column of their key; they belong to it none the less.
    for item in added { edits.insert(item.text, indentedBy: indent + 1, at: item.offset, in: source) }
  }
}
