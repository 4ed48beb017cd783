package import FormSource

/// A text of the project, once for each place where it is written, with what becomes of it.
package final class CatalogText: Sendable {
  package let text: Located<String>
  package let kind: Kind
  private let name: Name
  /// The definition, form, vendor or section that it belongs to; for a text that aliases share, the first.
  package let subject: String
  /// The definition that it speaks for, where it speaks for one only.
  package let definition: String?
  /// What is worth looking for.
  package let traits: Traits
  /// The uses that were met after the first.
  private let laterUses: [Use]
  /// Whether the vault replaces it, or a part of it, at deployment.
  package let isDeferred: Bool

  package var value: String { text.value }

  /// The aliases through which others use it.
  package var uses: [Use] { [Use(subject: subject, via: text.via)] + laterUses }

  /// The key that holds it, dotted (`initialize_with.intitule`).
  package var key: String {
    switch name {
    case .key(let key): key
    case .path(let steps): steps.joined(separator: ".")
    }
  }

  /// What the key is made of: nearly no text of the many that have a path is told about.
  enum Name: Sendable {
    case key(String)
    case path([String])
  }

  package struct Use: Sendable {
    package let subject: String
    package let via: ByteSpan?
  }

  /// What DataPass makes of a text.
  package enum Kind: Hashable, Sendable {
    /// Shown as it is, `<` and `&` included.
    case plain
    /// A card's sentence: `strong em b i u br` are kept, other tags removed.
    case card
    /// Put into the page as HTML, its line breaks lost.
    case html
    /// An address that a page links to.
    case address
    case email
    /// An answer given in advance, from which the model removes all tags.
    case answer
  }

  /// Signs that a text holds, found in one pass: rules skip the texts that cannot concern them.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let tag = Traits(rawValue: 1)
    package static let entity = Traits(rawValue: 1 << 1)
    package static let percent = Traits(rawValue: 1 << 2)
    package static let backslash = Traits(rawValue: 1 << 3)
    package static let lineBreak = Traits(rawValue: 1 << 4)
    /// `*`, `_`, a grave accent or `[`
    package static let markdown = Traits(rawValue: 1 << 5)
    package static let at = Traits(rawValue: 1 << 6)
    /// `://`, or a slash anywhere
    package static let slash = Traits(rawValue: 1 << 7)
    package static let space = Traits(rawValue: 1 << 8)
    package static let nonASCII = Traits(rawValue: 1 << 9)
    package static let colon = Traits(rawValue: 1 << 10)
    package static let quote = Traits(rawValue: 1 << 11)
    package static let digit = Traits(rawValue: 1 << 12)

    /// What only markup holds.
    package static let markup = Traits(rawValue: tag.rawValue | entity.rawValue)

    /// The sets' own ways to ask are generic, and cost much more.
    package func contains(_ others: Traits) -> Bool { rawValue & others.rawValue == others.rawValue }

    /// Whether some of the signs are there.
    package func intersects(_ others: Traits) -> Bool { rawValue & others.rawValue != 0 }

    init(of text: String) {
      var text = text
      var bits: UInt16 = 0
      text.withUTF8 { bytes in
        for byte in bytes { bits |= Self.table[Int(byte)] }
      }
      rawValue = bits
    }

    private static let table: [UInt16] = (0..<256).map { code in
      let traits: Traits =
        switch UInt8(code) {
        case UInt8(ascii: "<"), UInt8(ascii: ">"): .tag
        case UInt8(ascii: "&"): .entity
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "\\"): .backslash
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineBreak
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["): .markdown
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: " "), UInt8(ascii: "\t"): .space
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "'"), UInt8(ascii: "\""): .quote
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x80...: .nonASCII
        default: []
        }
      return traits.rawValue
    }
  }

  /// A text where it is first met.
  init(
    _ text: Located<String>,
    _ kind: Kind,
    _ name: Name,
    subject: String,
    definition: String?,
    isDeferred: Bool
  ) {
    self.text = text
    self.kind = kind
    self.name = name
    self.subject = subject
    self.definition = definition
    self.isDeferred = isDeferred
    laterUses = []
    traits = Traits(of: text.value)
  }

  /// The same with the uses that were met later.
  init(_ other: CatalogText, also laterUses: [Use]) {
    text = other.text
    kind = other.kind
    name = other.name
    subject = other.subject
    definition = other.definition
    isDeferred = other.isDeferred
    traits = other.traits
    self.laterUses = other.laterUses + laterUses
  }
}
