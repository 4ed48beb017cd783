package import FormSource

/// The text of a file as the YAML parser reads it: the file's own bytes, with any embedded Ruby expanded.
///
/// Offsets into `bytes` are called *text offsets*; ``span(_:_:)`` maps them back to the file.
package final class SourceText: Sendable {
  package let source: SourceID
  package let bytes: [UInt8]
  /// Empty where the text is the file itself.
  package let pieces: [Piece]

  /// A part of the text and the range of the file that it comes from.
  package struct Piece: Sendable {
    package let start: Int
    package let end: Int
    package let origin: Range<Int>
    /// Nil where the text is copied from the file, byte for byte.
    package let insertion: Insertion?

    var isDeferred: Bool { if case .deferred? = insertion { true } else { false } }
  }

  /// What an embedded expression inserted into the text.
  package enum Insertion: Sendable {
    case text
    /// A vault value’s default.
    case deferred(key: String)
  }

  package init(source: SourceID, bytes: [UInt8], pieces: [Piece] = []) {
    self.source = source
    self.bytes = bytes
    self.pieces = pieces
  }

  /// The span in the file of a range of text offsets; an offset within an insertion maps to the whole expression.
  package func span(_ start: Int, _ end: Int) -> ByteSpan {
    guard !pieces.isEmpty else { return ByteSpan(source, start, end) }
    let low = origin(of: start, isEnd: false)
    let high = end > start ? origin(of: end, isEnd: true) : low
    return ByteSpan(source, low, high)
  }

  /// The deferred values that overlap a range of text offsets.
  package func deferred(in range: Range<Int>) -> [Piece] {
    guard !pieces.isEmpty else { return [] }
    return pieces[firstPiece(endingAfter: range.lowerBound)...]
      .prefix { $0.start < range.upperBound }
      .filter(\.isDeferred)
  }

  /// The deferred values that overlap a range of text offsets, and those without a default (so without text) that only
  /// spaces separate from it.
  package func deferred(around range: Range<Int>) -> [Piece] {
    guard !pieces.isEmpty else { return [] }
    let within = firstPiece(endingAfter: range.lowerBound)
    var before: [Piece] = []
    var edge = range.lowerBound
    for piece in pieces[..<within].reversed() {
      if piece.isDeferred, piece.start == piece.end, isBlank(piece.end..<edge) {
        before.append(piece)
      } else if piece.insertion != nil || !isBlank(piece.start..<edge) {
        break
      }
      edge = piece.start
    }
    var found = Array(before.reversed())
    edge = range.upperBound
    for piece in pieces[within...] {
      if piece.start < range.upperBound {
        if piece.isDeferred { found.append(piece) }
        continue
      }
      guard isBlank(edge..<piece.start) else { break }
      if piece.isDeferred, piece.start == piece.end {
        found.append(piece)
      } else if piece.insertion != nil {
        break
      }
      edge = piece.start
    }
    return found
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private func origin(of offset: Int, isEnd: Bool) -> Int {
    // An end belongs to the byte before it, so that a span never extends into the next piece.
    let probe = isEnd ? offset - 1 : offset
    let index = firstPiece(endingAfter: probe)
    guard index < pieces.count else { return pieces.last?.origin.upperBound ?? offset }
    let piece = pieces[index]
    if piece.insertion != nil { return isEnd ? piece.origin.upperBound : piece.origin.lowerBound }
    return piece.origin.lowerBound + (offset - piece.start)
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
