/// The parts of a scalar of which embedded expressions defer some to the vault.
///
/// The scalar is decoded as it will be once the vault has given its values: with something in place of each, so that a
/// fold or a margin beside an expression without a default stays part of the text.
struct DeferredReading {
  /// The texts and keys in order, empty texts left out; no key where nothing is deferred.
  private(set) var parts: [Value.Deferred.Part] = []

  /// Two bytes that UTF-8 never has, around what an expression inserted.
  private static let start: UInt8 = 0xFE
  private static let end: UInt8 = 0xFF

  init(_ scalar: SyntaxScalar, in text: SourceText) {
    // Only a plain text ends where its last word does, so only it can leave an expression without text outside.
    let isPlain = scalar.style == .plain
    let pieces = isPlain ? text.deferred(around: scalar.raw) : text.deferred(in: scalar.raw)
    guard let first = pieces.first, let last = pieces.last else { return }
    // What libyaml takes for no value at all may stand before the space that follows its key.
    let isNothing = scalar.raw.isEmpty
    let low = isNothing ? first.start : Swift.min(scalar.raw.lowerBound, first.start)
    let high = isNothing ? last.end : Swift.max(scalar.raw.upperBound, last.end)
    var marked: [UInt8] = []
    marked.reserveCapacity(high - low + 2 * pieces.count)
    var position = low
    for piece in pieces {
      // The insertion’s own ends lie within the scalar, but for a tag that holds its quotes too.
      let inner = Swift.max(piece.start, low)..<Swift.min(piece.end, high)
      marked += text.bytes[position..<inner.lowerBound]
      marked.append(Self.start)
      marked += text.bytes[inner]
      marked.append(Self.end)
      position = inner.upperBound
    }
    marked += text.bytes[position..<high]
    split(decoded(marked, scalar), keys: pieces.compactMap(\.deferredKey))
  }

  private func decoded(_ bytes: [UInt8], _ scalar: SyntaxScalar) -> [UInt8] {
    var decoder = ScalarDecoder(bytes: bytes, raw: 0..<bytes.count)
    decoder.decode(scalar)
    // A block’s header says which line breaks at its end are kept.
    guard scalar.style == .literal || scalar.style == .folded else { return decoder.decoded }
    let newline = UInt8(ascii: "\n")
    let body = decoder.decoded.reversed().drop { $0 == newline }.reversed()
    return body + scalar.text.utf8.reversed().prefix { $0 == newline }
  }

  private mutating func split(_ decoded: [UInt8], keys: [String]) {
    var keys = keys[...]
    var run: [UInt8] = []
    for byte in decoded {
      switch byte {
      case Self.start:
        if !run.isEmpty { parts.append(.text(String(decoding: run, as: UTF8.self))) }
        run = []
      case Self.end:
        if let key = keys.popFirst() { parts.append(.key(key, default: String(decoding: run, as: UTF8.self))) }
        run = []
      default: run.append(byte)
      }
    }
    if !run.isEmpty { parts.append(.text(String(decoding: run, as: UTF8.self))) }
  }
}

extension SourceText.Piece {
  fileprivate var deferredKey: String? {
    if case .deferred(let key)? = insertion { key } else { nil }
  }
}
