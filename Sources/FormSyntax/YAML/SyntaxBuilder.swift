internal import CLibYAML
import FormSource

/// Builds the nodes of a text from libyaml's events, without recursion.
struct SyntaxBuilder {
  private let text: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private var open: [OpenCollection] = []
  /// The children of all open collections, outermost first; a mapping's are its keys and values in turn.
  private var children: [SyntaxNode] = []
  private var separator: ByteSpan?
  private(set) var documents: [SyntaxDocument] = []

  private struct OpenCollection {
    let properties: SyntaxProperties?
    let isMapping: Bool
    let isFlow: Bool
    let start: Int
    /// The index of its first child in `children`.
    let firstChild: Int
    /// The text offset after the last child.
    var end: Int
  }

  private init(_ text: SourceText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// The documents of a text, and what stopped the parser before its end, if anything.
  static func build(_ text: SourceText, bytes: UnsafeBufferPointer<UInt8>) -> ([SyntaxDocument], ParseFailure?) {
    guard var parser = LibYAML(reading: bytes) else { return ([], .outOfMemory) }
    var builder = SyntaxBuilder(text, bytes)
    var event = yaml_event_t()
    while true {
      if let failure = parser.next(&event) { return (builder.documents, .syntax(failure)) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return (builder.documents, nil) }
      let start = parser.offset(event.start_mark)
      builder.accept(event, from: start, to: parser.offset(event.end_mark))
      if builder.open.count > ParseFailure.depthLimit { return (builder.documents, .tooDeep(offset: start)) }
    }
  }

  private mutating func accept(_ event: yaml_event_t, from start: Int, to end: Int) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      separator = event.data.document_start.implicit == 0 ? text.span(start, end) : nil
    case YAML_DOCUMENT_END_EVENT:
      if event.data.document_end.implicit == 0, !documents.isEmpty {
        documents[documents.count - 1].terminator = text.span(start, end)
      }
    case YAML_ALIAS_EVENT:
      let name = String(cString: event.data.alias.anchor)
      add(SyntaxNode(span: text.span(start, end), content: .alias(name)), end: end)
    case YAML_SCALAR_EVENT: addScalar(event, from: start, to: end)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      begin(isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag, start, end)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      begin(isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag, start, end)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(at: end)
    default: break
    }
  }

  private mutating func begin(
    isMapping: Bool,
    isFlow: Bool,
    _ anchor: UnsafeMutablePointer<UInt8>?,
    _ tag: UnsafeMutablePointer<UInt8>?,
    _ start: Int,
    _ end: Int
  ) {
    let properties = NodeProperties(text, bytes, anchor: anchor, tag: tag, from: start, to: bytes.count)
    open.append(
      OpenCollection(
        properties: properties.found,
        isMapping: isMapping,
        isFlow: isFlow,
        start: properties.contentStart,
        firstChild: children.count,
        end: properties.contentStart
      )
    )
  }

  private mutating func close(at end: Int) {
    guard let collection = open.popLast() else { return }
    // A block collection's end event is at the next token; the collection really ends with its last child.
    let end = collection.isFlow ? end : collection.end
    let node = SyntaxNode(
      span: text.span(collection.start, end),
      properties: collection.properties,
      content: content(of: collection)
    )
    children.removeLast(children.count - collection.firstChild)
    add(node, end: end)
  }

  private func content(of collection: OpenCollection) -> SyntaxNode.Content {
    let first = collection.firstChild
    guard collection.isMapping else { return .sequence(Array(children[first...])) }
    return .mapping(
      stride(from: first, to: children.count - 1, by: 2).map { SyntaxEntry(key: children[$0], value: children[$0 + 1]) }
    )
  }

  private mutating func addScalar(_ event: yaml_event_t, from start: Int, to end: Int) {
    let data = event.data.scalar
    let style = SyntaxScalar.Style(data.style)
    let properties = NodeProperties(text, bytes, anchor: data.anchor, tag: data.tag, from: start, to: end)
    let contentStart = Swift.min(properties.contentStart, end)
    let contentEnd = style == .literal || style == .folded ? blockScalarEnd(contentStart, end) : end
    let scalar = SyntaxScalar(
      text: String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self),
      style: style,
      raw: contentStart..<contentEnd,
      source: text
    )
    let node = SyntaxNode(
      span: text.span(contentStart, contentEnd),
      properties: properties.found,
      content: .scalar(scalar)
    )
    add(node, end: contentEnd)
  }

  /// The end of the last non-blank line of a block scalar, which libyaml ends at the next token.
  private func blockScalarEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1].isYAMLSpace { end -= 1 }
    return end
  }

  private mutating func add(_ node: consuming SyntaxNode, end: Int) {
    guard let last = open.indices.last else {
      documents.append(SyntaxDocument(root: node, separator: separator))
      return
    }
    open[last].end = Swift.max(open[last].end, end)
    children.append(node)
  }
}

extension SyntaxScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
