/// The HTML of a text, as a browser would understand it: tags with their attributes, and the text between them.
///
/// All places are UTF-8 offsets within the text. The pieces are balanced whatever the text was: each ``Piece/open(_:)``
/// of an element that holds something has its ``Piece/close(_:)``.
package struct Markup: Sendable {
  package let pieces: [Piece]
  /// What is wrong, in the order of the places.
  package let problems: [MarkupProblem]
  let bytes: [UInt8]

  package enum Piece: Hashable, Sendable {
    case text(Range<Int>)
    /// A tag that begins an element, or the whole of an element that holds nothing (`<br>`).
    case open(Tag)
    /// The end of an element, by its name; it may not be written.
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
    /// With its character references replaced; empty where none is written.
    package let value: String
    /// The value as it is written, without quotes.
    package let valueRange: Range<Int>
    /// From the first letter of the name to the closing quote.
    package let range: Range<Int>
  }

  /// The tags that begin something, in the order of the text.
  package var tags: some Sequence<Tag> {
    pieces.lazy.compactMap { piece in if case .open(let tag) = piece { tag } else { nil } }
  }

  /// The addresses that the text leads to (`href`, `src`).
  package var addresses: [Attribute] {
    tags.flatMap { tag in tag.attributes.filter { MarkupAddress.attributes.contains($0.name) } }
  }
}
