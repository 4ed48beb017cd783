/// The number of a source file within one ``SourceTree``: its place in the tree's list of files.
package struct SourceID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  package static func < (left: SourceID, right: SourceID) -> Bool {
    left.index < right.index
  }
}

/// A range of bytes in one source file.
///
/// Offsets are UTF-8 bytes from the beginning of the file as it is on disk (a byte order mark counts as its three
/// bytes), from 0, half-open: `end` is the offset of the first byte after the range. A file holds at most 64 MB, so
/// offsets fit 32 bits.
package struct ByteSpan: Hashable, Sendable {
  package let source: SourceID
  private let lower: Int32
  private let upper: Int32

  /// Few spans begin at one place: one word is enough to tell nearly all apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(UInt32(bitPattern: source.index)) << 32 | UInt64(UInt32(bitPattern: lower)))
  }

  package var start: Int { Int(lower) }
  package var end: Int { Int(upper) }
  package var count: Int { Int(upper - lower) }
  package var isEmpty: Bool { lower == upper }
  package var range: Range<Int> { start..<end }

  /// A span; an `end` before `start` is read as an empty span at `start`.
  package init(_ source: SourceID, _ start: Int, _ end: Int) {
    self.source = source
    self.lower = Int32(clamping: start)
    self.upper = Int32(clamping: Swift.max(start, end))
  }

  /// The empty span at the beginning of a file, for what has no better place.
  package static func startOfFile(_ source: SourceID) -> ByteSpan {
    ByteSpan(source, 0, 0)
  }

  /// The smallest span that holds both; `other` must stand in the same file, else this span is returned as it is.
  package func union(_ other: ByteSpan) -> ByteSpan {
    guard other.source == source else { return self }
    return ByteSpan(source, Swift.min(start, other.start), Swift.max(end, other.end))
  }

  package func contains(_ other: ByteSpan) -> Bool {
    other.source == source && start <= other.start && other.end <= end
  }
}

extension ByteSpan: Comparable {
  /// By file, then by start, then by end.
  package static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.lower != right.lower { return left.lower < right.lower }
    return left.upper < right.upper
  }
}
