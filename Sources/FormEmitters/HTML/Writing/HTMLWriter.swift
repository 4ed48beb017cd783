package import FormMarkup

/// Writes HTML. Texts and attributes are always escaped, and every element that is opened is closed: whatever a text
/// contains, it remains text.
package struct HTMLWriter {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(32_768) }

  /// Writes an element with its content.
  package mutating func element(
    _ tag: Tag,
    _ attributes: [TagAttribute] = [],
    _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    if tag.isBlock, let last = bytes.last, last != Self.lineFeed { bytes.append(Self.lineFeed) }
    bytes.append(UInt8(ascii: "<"))
    write(tag.name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    if tag.isVoid { return }
    content(&self)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(tag.name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element that contains a text.
  package mutating func element(_ tag: Tag, _ attributes: [TagAttribute] = [], text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0, within: Self.quote) }
  }

  /// Writes a text of a definition, which may contain a little HTML.
  package mutating func markup(_ text: String, _ context: MarkupContext) {
    if text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      bytes += MarkupParser.parse(text, as: context).rebuilt(for: context).utf8
    } else {
      self.text(text)
    }
  }

  /// Writes HTML without escaping it: parts of a theme, never a text of a definition.
  package mutating func verbatim(_ html: [UInt8]) { bytes += html }

  package mutating func verbatim(_ html: StaticString) { write(html) }

  private mutating func write(_ attribute: TagAttribute) {
    bytes.append(UInt8(ascii: " "))
    write(attribute.name)
    guard var value = attribute.value else { return }
    value.withUTF8 { text in
      // JSON is shorter between apostrophes.
      let mark = text.contains(Self.quote) ? Self.apostrophe : Self.quote
      bytes.append(UInt8(ascii: "="))
      bytes.append(mark)
      escape(text, within: mark)
      bytes.append(mark)
    }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Runs of plain bytes are copied at once. Control characters that HTML forbids become U+FFFD.
  ///
  /// - Parameters:
  ///   - text: in UTF-8.
  ///   - mark: the one around an attribute’s value.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, within mark: UInt8) {
    var start = 0
    for offset in text.indices {
      let replacement: StaticString
      switch text[offset] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case Self.quote where mark == Self.quote: replacement = "&quot;"
      case Self.apostrophe where mark == Self.apostrophe: replacement = "&#39;"
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      write(replacement)
      start = offset + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let lineFeed = UInt8(ascii: "\n")
}
