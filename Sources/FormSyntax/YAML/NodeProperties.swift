import FormSource

/// The anchor and the tag in front of a node's content. libyaml's marks hold them and the content as one.
struct NodeProperties {
  private(set) var anchor: SyntaxAnchor?
  private(set) var tag: SyntaxTag?
  /// The text offset of the content behind them.
  private(set) var contentStart: Int

  var boxed: SyntaxProperties? {
    anchor == nil && tag == nil ? nil : SyntaxProperties(anchor: anchor, tag: tag)
  }

  init(
    _ text: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>,
    anchor anchorName: UnsafeMutablePointer<UInt8>?,
    tag tagName: UnsafeMutablePointer<UInt8>?,
    from start: Int,
    to end: Int
  ) {
    contentStart = start
    guard anchorName != nil || tagName != nil else { return }
    var position = start
    while position < end {
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
        continue
      case let byte where byte.isYAMLSpace:
        position += 1
        continue
      default:
        contentStart = position
        return
      }
      contentStart = position
    }
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
