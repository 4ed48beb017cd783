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
  }

  /// What an embedded expression inserted into the text.
  package enum Insertion: Sendable {
    case text
    case deferred(key: String, default: String)
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
      .filter { if case .deferred = $0.insertion { true } else { false } }
  }

  /// The deferred values without a default (so without text) that follow an offset with only spaces in between.
  package func deferred(after offset: Int) -> [Piece] {
    pieces.filter { piece in
      guard case .deferred = piece.insertion, piece.start == piece.end, piece.start >= offset else { return false }
      return bytes[offset..<piece.start].allSatisfy { $0 == UInt8(ascii: " ") }
    }
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
