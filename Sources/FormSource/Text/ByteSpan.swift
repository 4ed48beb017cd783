/// Identifies a source file within one ``SourceTree``: its index in the tree’s list of files, or, where several states of
/// a project are read, a number that a file keeps from one tree to the next.
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
/// Offsets are in UTF-8 bytes from the beginning of the file on disk, from 0 (a byte order mark counts as its three
/// bytes). The range is half-open: `end` is the offset of the first byte after it. A file has at most 64 MB, so offsets
/// fit in 32 bits.
package struct ByteSpan: Hashable, Sendable {
  package let source: SourceID
  private let lower: Int32
  private let upper: Int32

  /// Few spans begin at the same place, so file and start are enough.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(UInt32(bitPattern: source.index)) << 32 | UInt64(UInt32(bitPattern: lower)))
  }

  package var start: Int { Int(lower) }
  package var end: Int { Int(upper) }
  package var count: Int { Int(upper - lower) }
  package var isEmpty: Bool { lower == upper }
  package var range: Range<Int> { start..<end }

  /// Creates a span; an `end` before `start` gives an empty span at `start`.
  package init(_ source: SourceID, _ start: Int, _ end: Int) {
    self.source = source
    self.lower = Int32(clamping: start)
    self.upper = Int32(clamping: Swift.max(start, end))
  }

  /// The empty span at the beginning of a file, for findings that have no better place.
  package static func startOfFile(_ source: SourceID) -> ByteSpan {
    ByteSpan(source, 0, 0)
  }

  /// The smallest span that contains both; this span itself if `other` is in another file.
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
