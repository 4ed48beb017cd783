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
        while position < end, !Self.isLineBreak(bytes, position, end) { position += 1 }
        continue reading
      case let byte where byte.isYAMLSpace:
        position += 1
        continue reading
      case 0x80... where Self.isWideLineBreak(bytes, position, end):
        position += bytes[position] == 0xC2 ? 2 : 3
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

  /// The text offset behind an anchor or a tag: both are ASCII, so that a wide line break ends them too.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start + 1
    while position < end, bytes[position] < 0x80, !bytes[position].isYAMLSpace, !isFlowMark(bytes[position]) {
      position += 1
    }
    return position
  }

  private static func isLineBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r")
      || isWideLineBreak(bytes, position, end)
  }

  /// Whether a line break of more than one byte stands here: U+0085, U+2028 or U+2029 (YAML 1.1, 4.2).
  private static func isWideLineBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    if position + 1 < end, bytes[position] == 0xC2 { return bytes[position + 1] == 0x85 }
    guard position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x80 else { return false }
    return bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9
  }

  private static func isFlowMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }
}
