/// What the columns of a conversation count (LSP 3.17, `PositionEncodingKind`).
package enum PositionEncoding: String, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// The one to answer with: bytes where the client offers them, since that is what spans are, else UTF-16, which every
  /// client has to know. Nothing is chosen that was not offered: some clients would go on in UTF-16.
  package init(offered: [String]) {
    self = offered.contains(Self.utf8.rawValue) ? .utf8 : .utf16
  }

  /// How many units a code point takes, by the first of its bytes.
  func units(ofScalarBeginningWith byte: UInt8) -> Int {
    switch self {
    case .utf8: byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    case .utf16: byte < 0xF0 ? 1 : 2
    }
  }
}
