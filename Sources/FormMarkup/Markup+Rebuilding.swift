extension Markup {
  /// The text with only the tags and attributes that a context allows. Other tags are removed and their content is
  /// kept; scripts, styles and their like are removed entirely. Whatever the text was, the result is balanced and
  /// escaped and cannot run anything.
  package func rebuilt(for context: MarkupContext) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 32)
    // What is open in the text, with the name under which it is open in the result; nil where it is not.
    var open: [String?] = []
    for piece in pieces {
      switch piece {
      case .text(let range): Self.escape(bytes[range], into: &output)
      case .open(let tag):
        let element = MarkupElement.named(tag.name)
        let written = context.allows(element) ? context.element(for: tag.name).name : nil
        if let written {
          Self.closeLast(of: &open, before: written, into: &output)
          Self.write(tag, context, into: &output)
        }
        if element.contains(.known), !element.contains(.void) { open.append(written) }
      case .close:
        if let name = open.removeLast() { output += Array("</\(name)>".utf8) }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Closes what ends where an element begins, as the parser does: tags that were left out no longer separate the two, and
  /// a heading may have become a paragraph.
  private static func closeLast(of open: inout [String?], before name: String, into output: inout [UInt8]) {
    while let place = open.lastIndex(where: { $0 != nil }), let last = open[place],
      MarkupElement.ends(last, before: name)
    {
      output += Array("</\(last)>".utf8)
      open[place] = nil
    }
  }

  private static func write(_ tag: Tag, _ context: MarkupContext, into output: inout [UInt8]) {
    let element = context.element(for: tag.name)
    output += Array("<\(element.name)".utf8)
    var names: Set<String> = []
    if let style = element.class {
      names.insert("class")
      output += Array(" class=\"\(style)\"".utf8)
    }
    for attribute in tag.attributes where context.allows(attribute: attribute.name, of: tag.name) {
      // Of duplicates, the first counts, as in browsers.
      guard names.insert(attribute.name).inserted else { continue }
      if attribute.name == "href", !MarkupAddress.isAllowed(attribute.value) { continue }
      // The only target allowed is a new window, without access to the page that opened it.
      if attribute.name == "target" {
        if attribute.value == "_blank" { output += Array(#" target="_blank" rel="noopener noreferrer""#.utf8) }
        continue
      }
      output += Array(" \(attribute.name)=\"".utf8)
      let value = attribute.name == "href" ? MarkupAddress.written(attribute.value) : attribute.value
      for byte in value.utf8 { escape(byte, into: &output) }
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  /// Writes text: character references are kept, every other special character of HTML is escaped.
  private static func escape(_ text: ArraySlice<UInt8>, into output: inout [UInt8]) {
    var offset = text.startIndex
    while offset < text.endIndex {
      if text[offset] == UInt8(ascii: "&"), let length = CharacterReferences.length(in: text[offset...]) {
        output += text[offset..<offset + length]
        offset += length
      } else {
        escape(text[offset], into: &output)
        offset += 1
      }
    }
  }

  private static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output += Array("&amp;".utf8)
    case UInt8(ascii: "<"): output += Array("&lt;".utf8)
    case UInt8(ascii: ">"): output += Array("&gt;".utf8)
    case UInt8(ascii: "\""): output += Array("&quot;".utf8)
    case UInt8(ascii: "'"): output += Array("&#39;".utf8)
    default: output.append(byte)
    }
  }
}
