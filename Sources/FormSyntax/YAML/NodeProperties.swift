import FormSource

/// The anchor and the tag before a node's content. libyaml marks only the range of all three together.
struct NodeProperties {
  /// Nil where there are none, as for most nodes.
  let found: SyntaxProperties?
  /// The text offset of the content after them.
  let contentStart: Int

  init(
    _ text: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>,
    anchor anchorName: UnsafeMutablePointer<UInt8>?,
    tag tagName: UnsafeMutablePointer<UInt8>?,
    from start: Int,
    to end: Int
  ) {
    guard anchorName != nil || tagName != nil else {
      found = nil
      contentStart = start
      return
    }
    var anchor: SyntaxAnchor?
    var tag: SyntaxTag?
    var contentStart = start
    var position = start
    reading: while position < end {
      switch bytes[position] {
      case UInt8(ascii: "&"):
        let stop = Self.endOfWord(bytes, position, end)
        anchor = anchorName.map { SyntaxAnchor(name: String(cString: $0), span: text.span(position, stop)) }
        position = stop
      case UInt8(ascii: "!"):
        let stop = Self.endOfWord(bytes, position, end)
        tag = tagName.map { SyntaxTag(name: String(cString: $0), span: text.span(position, stop)) }
        position = stop
      case UInt8(ascii: "#"):
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        continue reading
      case let byte where byte.isYAMLSpace:
        position += 1
        continue reading
      default:
        contentStart = position
        break reading
      }
      contentStart = position
    }
    found = anchor == nil && tag == nil ? nil : SyntaxProperties(anchor: anchor, tag: tag)
    self.contentStart = contentStart
  }

  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start + 1
    while position < end, !bytes[position].isYAMLSpace, !isFlowMark(bytes[position]) { position += 1 }
    return position
  }

  private static func isFlowMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }
}
