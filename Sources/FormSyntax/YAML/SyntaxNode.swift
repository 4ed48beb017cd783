package import FormSource

/// One node of a YAML document, as written: aliases are not followed and scalars not interpreted.
package final class SyntaxNode: Sendable {
  /// The content alone, without anchor and tag. A block collection ends where its last item ends; an absent value is
  /// an empty span after its colon.
  package let span: ByteSpan
  /// In an object of their own, since few nodes have any.
  let properties: SyntaxProperties?
  package let content: Content

  package var anchor: SyntaxAnchor? { properties?.anchor }
  package var tag: SyntaxTag? { properties?.tag }
  package var scalar: SyntaxScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }

  package enum Content: Sendable {
    case scalar(SyntaxScalar)
    case sequence([SyntaxNode])
    case mapping([SyntaxEntry])
    /// `*name`; the name without its `*`.
    case alias(String)
  }

  init(span: ByteSpan, properties: SyntaxProperties? = nil, content: Content) {
    self.span = span
    self.properties = properties
    self.content = content
  }
}

/// The anchor and the tag of a node.
final class SyntaxProperties: Sendable {
  let anchor: SyntaxAnchor?
  let tag: SyntaxTag?

  init(anchor: SyntaxAnchor?, tag: SyntaxTag?) {
    self.anchor = anchor
    self.tag = tag
  }
}

/// `&name`; the span includes the `&`.
package struct SyntaxAnchor: Sendable {
  package let name: String
  package let span: ByteSpan
}

/// A tag, its name in the long form (`!secret`, `tag:yaml.org,2002:str`).
package struct SyntaxTag: Sendable {
  package let name: String
  package let span: ByteSpan
}

/// A key and its value, in the order of the document.
package struct SyntaxEntry: Sendable {
  package let key: SyntaxNode
  package let value: SyntaxNode
}

/// A scalar: its text with escapes and line folding decoded, and its style.
package struct SyntaxScalar: Sendable {
  package enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
    /// The whole of a file that is not YAML.
    case file

    package var isQuoted: Bool { self != .plain }
  }

  package let text: String
  package let style: Style
  /// The text offsets (see ``SourceText``) of the scalar as written, quotes and block header included.
  private let rawStart: Int32
  private let rawEnd: Int32

  package var raw: Range<Int> { Int(rawStart)..<Int(rawEnd) }

  /// The text of the file that contains the scalar.
  private let source: SourceText

  init(text: String, style: Style, raw: Range<Int>, source: SourceText) {
    self.text = text
    self.style = style
    self.source = source
    self.rawStart = Int32(raw.lowerBound)
    self.rawEnd = Int32(raw.upperBound)
  }

  /// The comment on its last line right behind it, from its `#` to the end of the line.
  package var comment: (text: String, span: ByteSpan)? {
    let bytes = source.bytes
    var start = raw.upperBound
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") { start += 1 }
    guard start > raw.upperBound, start < bytes.count, bytes[start] == UInt8(ascii: "#") else { return nil }
    let rest = bytes[start...]
    let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
    return (String(decoding: bytes[start..<end], as: UTF8.self), source.span(start, end))
  }

  /// Whether a comment is about it: behind it, or alone on the line above its own and as far indented.
  package var isCommented: Bool {
    if comment != nil { return true }
    let line = TextLine(source.bytes, at: raw.lowerBound)
    guard line.start > 0 else { return false }
    let above = TextLine(source.bytes, at: line.start - 1)
    return above.indentation == line.indentation && above.starts(with: "#")
  }

  /// Whether it is nothing behind a key that has no colon: what stands between two commas in braces.
  package var lacksColon: Bool {
    guard raw.isEmpty else { return false }
    let before = source.bytes[..<raw.lowerBound].last { $0 != UInt8(ascii: " ") }
    return before != nil && before != UInt8(ascii: ":")
  }

  /// The span of a part of the decoded text, given in UTF-8 offsets; nil where it cannot be mapped back to the file.
  package func span(of range: Range<Int>) -> ByteSpan? {
    spans(of: [range])?.first
  }

  /// The spans of several parts, with one decoding for all.
  package func spans(of ranges: [Range<Int>]) -> [ByteSpan]? {
    map.map { ranges.map($0.span) }
  }

  /// Where each part of the decoded text is written; nil where that cannot be said.
  package var map: ScalarMap? { ScalarMap(self, in: source) }
}
