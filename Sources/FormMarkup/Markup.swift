/// The HTML of a text, as a browser would interpret it: tags with their attributes, and the text between them.
///
/// All ranges are UTF-8 offsets in the text. The pieces are balanced whatever the text was: each ``Piece/open(_:)`` of
/// an element that is not void has its ``Piece/close(_:)``.
package struct Markup: Sendable {
  package let pieces: [Piece]
  /// The problems, in the order of their places.
  package let problems: [MarkupProblem]
  let bytes: [UInt8]

  package enum Piece: Hashable, Sendable {
    case text(Range<Int>)
    /// The start tag of an element, which is the whole element if it is void (`<br>`).
    case open(Tag)
    /// The end of an element, by its name; its end tag may be missing from the text.
    case close(String)
  }

  package struct Tag: Hashable, Sendable {
    /// In lower case.
    package let name: String
    package let attributes: [Attribute]
    /// From `<` to `>`.
    package let range: Range<Int>
  }

  package struct Attribute: Hashable, Sendable {
    /// In lower case.
    package let name: String
    /// With the character references replaced that could disguise it; empty where there is no value.
    package let value: String
    /// The value as it is written, without quotes.
    package let valueRange: Range<Int>
    /// From the first letter of the name to the closing quote.
    package let range: Range<Int>
  }

  /// The start tags, in the order of the text.
  package var tags: some Sequence<Tag> {
    pieces.lazy.compactMap { piece in if case .open(let tag) = piece { tag } else { nil } }
  }

  /// The attributes that contain an address (`href`, `src`…), in the order of the text.
  package var addresses: [Attribute] {
    tags.flatMap { tag in tag.attributes.filter { MarkupAddress.attributes.contains($0.name) } }
  }
}
