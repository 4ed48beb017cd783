import FormCatalog
import FormCompiler
package import FormSource
import FormSyntax

/// The parts of a file’s texts that mean more than their YAML says.
package enum SemanticTokens {
  /// In the order of the file; none overlaps another.
  package static func tokens(in file: SourceFile, of snapshot: Snapshot) -> [SemanticToken] {
    guard let tree = snapshot.tree(of: file) else { return [] }
    func signed(_ span: ByteSpan) -> ByteSpan { ByteSpan(span.source, span.start - 1, span.end) }
    var tokens = snapshot.anchors.aliases.filter { $0.span.source == file.id }.map {
      SemanticToken(signed($0.span), .alias)
    }
    tokens += snapshot.anchors.anchors.filter { $0.span.source == file.id }.map {
      SemanticToken(signed($0.span), .anchor)
    }
    if file.role.runsEmbeddedRuby || file.role == .wordings { tokens += code(in: file) }
    for document in tree.documents {
      guard let root = Position(rootOf: file.role, keys: document.root.keys) else { continue }
      placeholders(in: document.root, root, &tokens)
    }
    var end = 0
    return tokens.sorted { $0.span < $1.span }.filter { token in
      guard token.span.start >= end, !token.span.isEmpty else { return false }
      end = token.span.end
      return true
    }
  }

  private static func code(in file: SourceFile) -> [SemanticToken] {
    var tokens: [SemanticToken] = []
    let bytes = file.bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      // `<%%` is a text.
      if index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "%") {
        index += 3
        continue
      }
      var line = index
      var end = index + 2
      while end < bytes.count,
        !(bytes[end - 1] == UInt8(ascii: "%") && bytes[end] == UInt8(ascii: ">") && end > index + 2)
      {
        if bytes[end] == UInt8(ascii: "\n") {
          tokens.append(SemanticToken(ByteSpan(file.id, line, end), .embeddedCode))
          line = end + 1
        }
        end += 1
      }
      end = Swift.min(end + 1, bytes.count)
      tokens.append(SemanticToken(ByteSpan(file.id, line, end), .embeddedCode))
      index = end
    }
    return tokens
  }

  private static func placeholders(in node: SyntaxNode, _ place: Position, _ tokens: inout [SemanticToken]) {
    switch node.content {
    case .alias: return
    case .scalar(let scalar):
      guard !place.variables.isEmpty, let spans = scalar.spans(of: FormatString(scalar.text).placeholders.map(\.range))
      else {
        return
      }
      tokens += spans.map { SemanticToken($0, .placeholder) }
    case .sequence(let items): for item in items { placeholders(in: item, place.place(ofItem: item), &tokens) }
    case .mapping(let entries):
      for entry in entries {
        if let key = entry.key.scalar?.text { placeholders(in: entry.value, place.value(of: key), &tokens) }
      }
    }
  }
}
