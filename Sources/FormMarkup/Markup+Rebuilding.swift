extension Markup {
  /// The text with only the tags and attributes that a context allows. Other tags are removed and their content is
  /// kept; scripts, styles and their like are removed entirely. Whatever the text was, the result is balanced and
  /// escaped and cannot run anything.
  package func rebuilt(for context: MarkupContext) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 32)
    for piece in pieces {
      switch piece {
      case .text(let range): Self.escape(bytes[range], into: &output)
      case .open(let tag) where context.allows(tag.name): Self.write(tag, context, into: &output)
      case .close(let name) where context.allows(name): output += Array("</\(context.element(for: name).name)>".utf8)
      case .open, .close: continue
      }
    }
    return String(decoding: output, as: UTF8.self)
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
