package import FormSource

/// A text of the project, one for each place where it is written, with what DataPass makes of it.
package final class CatalogText: Sendable {
  package let text: Located<String>
  package let kind: Kind
  private let name: Name
  /// The definition, form, vendor or section that it belongs to; for a text shared through aliases, the first one.
  package let subject: String
  /// The definition that it concerns, if it concerns only one.
  package let definition: String?
  /// The signs that it contains.
  package let traits: Traits
  /// The uses after the first.
  private let laterUses: [Use]
  /// Whether the vault replaces all or part of it at deployment.
  package let isDeferred: Bool
  /// What fills in its variables.
  package let filling: Filling

  package var value: String { text.value }

  /// Whether another text was read from the same bytes, and is the same to DataPass.
  package func isSame(as other: CatalogText) -> Bool {
    self === other
      || text.isReadAgain(from: other.text) && kind == other.kind && name == other.name && subject == other.subject
        && definition == other.definition && laterUses == other.laterUses && isDeferred == other.isDeferred
        && filling == other.filling
  }

  /// All uses, each with the alias through which it was reached.
  package var uses: [Use] { [Use(subject: subject, via: text.via)] + laterUses }

  /// Its dotted key (`initialize_with.intitule`).
  package var key: String {
    switch name {
    case .key(let key): key
    case .path(let steps): steps.joined(separator: ".")
    }
  }

  /// The last step of its key.
  package var lastKey: Substring {
    switch name {
    case .key(let key): key.split(separator: ".").last ?? ""
    case .path(let steps): Substring(steps.last ?? "")
    }
  }

  /// The key, or its steps. Steps are kept unjoined: few of the texts that have them are ever reported.
  enum Name: Hashable, Sendable {
    case key(String)
    case path([String])
  }

  package struct Use: Hashable, Sendable {
    package let subject: String
    package let via: ByteSpan?
  }

  /// What DataPass makes of a text.
  package enum Kind: Hashable, Sendable {
    /// Shown as it is, `<` and `&` included.
    case plain
    /// A card's sentence: `strong em b i u br` are kept, other tags removed.
    case card
    /// Inserted into the page as HTML; its line breaks are lost.
    case html
    /// An address that a page links to.
    case address
    case email
    /// A prefilled answer, from which the model removes all tags.
    case answer
    /// Read by programs alone.
    case code
  }

  /// What fills in the variables `%{…}` of a text.
  package enum Filling: Hashable, Sendable {
    case nothing
    /// Ruby’s `format`, for which `%%` is a percent sign.
    case format
    /// Rails’ I18n, with variables of its own.
    case translation
    /// DataPass, in messages and templates: other signs stay as they are.
    case message
  }

  /// Signs that a text contains, found in one pass: rules skip the texts that cannot concern them.
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
    package static let openingBracket = Traits(rawValue: 1 << 13)

    /// Signs of markup.
    package static let markup = Traits(rawValue: tag.rawValue | entity.rawValue)

    /// Whether all the signs are present; the generic method of `OptionSet` costs much more.
    package func contains(_ others: Traits) -> Bool { rawValue & others.rawValue == others.rawValue }

    /// Whether any of the signs is present.
    package func intersects(_ others: Traits) -> Bool { rawValue & others.rawValue != 0 }

    init(of text: String) {
      var text = text
      var bits: UInt16 = 0
      // The table is read first: access to a static one checks its initialisation, too costly for each byte.
      Self.table.withUnsafeBufferPointer { table in
        text.withUTF8 { bytes in
          for byte in bytes { bits |= table[Int(byte)] }
        }
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
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): .markdown
        case UInt8(ascii: "["): [.markdown, .openingBracket]
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

  /// A text at its first use.
  init(
    _ text: Located<String>,
    _ kind: Kind,
    _ name: Name,
    subject: String,
    definition: String?,
    isDeferred: Bool,
    filling: Filling
  ) {
    self.text = text
    self.kind = kind
    self.name = name
    self.subject = subject
    self.definition = definition
    self.isDeferred = isDeferred
    self.filling = filling
    laterUses = []
    traits = Traits(of: text.value)
  }

  /// The same text with further uses.
  init(_ other: CatalogText, also laterUses: [Use]) {
    text = other.text
    kind = other.kind
    name = other.name
    subject = other.subject
    definition = other.definition
    isDeferred = other.isDeferred
    filling = other.filling
    traits = other.traits
    self.laterUses = other.laterUses + laterUses
  }
}
