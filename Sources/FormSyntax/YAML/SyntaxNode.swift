package import FormSource

/// One node of a YAML document, as it is written: aliases are not followed, scalars not interpreted.
package final class SyntaxNode: Sendable {
  /// The content alone, without anchor and tag. A block collection ends where its last item ends; an absent value is
  /// an empty span behind its colon.
  package let span: ByteSpan
  /// Few nodes have any, so they stand apart.
  let properties: SyntaxProperties?
  package let content: Content

  package var anchor: SyntaxAnchor? { properties?.anchor }
  package var tag: SyntaxTag? { properties?.tag }
  package var scalar: SyntaxScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }

  package enum Content: Sendable {
    case scalar(SyntaxScalar)
    case sequence([SyntaxNode])
    case mapping([SyntaxEntry])
    /// `*name`; the name without its star.
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

/// `&name`: the span holds the ampersand too.
package struct SyntaxAnchor: Sendable {
  package let name: String
  package let span: ByteSpan
}

/// A tag in its long form (`!secret`, `tag:yaml.org,2002:str`) and where it is written.
package struct SyntaxTag: Sendable {
  package let name: String
  package let span: ByteSpan
}

/// A key and its value, in the order of the document.
package struct SyntaxEntry: Sendable {
  package let key: SyntaxNode
  package let value: SyntaxNode
}

/// A scalar: its text with escapes and line folding undone, and how it is written. A part of its node, since most nodes
/// are scalars; who keeps one keeps the node.
package struct SyntaxScalar: Sendable {
  package enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded

    package var isQuoted: Bool { self != .plain }
  }

  package let text: String
  package let style: Style
  /// Text offsets (see ``SourceText``) of the scalar as it is written, quotes and block header included.
  private let rawStart: Int32
  private let rawEnd: Int32

  package var raw: Range<Int> { Int(rawStart)..<Int(rawEnd) }

  /// The text of the file that the scalar stands in.
  private let source: SourceText

  init(text: String, style: Style, raw: Range<Int>, source: SourceText) {
    self.text = text
    self.style = style
    self.source = source
    self.rawStart = Int32(raw.lowerBound)
    self.rawEnd = Int32(raw.upperBound)
  }

  /// The place of a part of the decoded text, given as UTF-8 offsets; nil where the way back is not known.
  package func span(of range: Range<Int>) -> ByteSpan? {
    spans(of: [range])?.first
  }

  /// The places of several parts, for the price of one.
  package func spans(of ranges: [Range<Int>]) -> [ByteSpan]? {
    guard let map = ScalarMap(self, in: source) else { return nil }
    return ranges.map(map.span)
  }
}
