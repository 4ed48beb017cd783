import FormSource

/// A place in a text as the protocol counts it: both from 0, the column in units of the encoding agreed.
package struct LinePosition: Hashable, Comparable, Sendable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (left: LinePosition, right: LinePosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// The lines of a text as the protocol counts them.
///
/// Other than for reports (``LineIndex``), a lone CR ends a line too. A byte order mark takes no column where the text was
/// read from the disk, since editors do not show it; in an editor’s text it is a character like any other.
package struct TextLines: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  private let hasMark: Bool

  /// - Parameters:
  ///   - bytes: the text, in UTF-8.
  ///   - isOpen: whether it is what an editor shows.
  package init(_ bytes: [UInt8], isOpen: Bool) {
    self.bytes = bytes
    hasMark = !isOpen && bytes.starts(with: ByteOrderMark.utf8)
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        switch bytes[place] {
        case UInt8(ascii: "\n"): starts.append(place + 1)
        case UInt8(ascii: "\r") where place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n"):
          starts.append(place + 1)
        default: break
        }
      }
    }
    self.starts = starts
  }

  package var count: Int { starts.count }

  /// The bytes of a line (from 0, which exists) without its end.
  private func content(ofLine line: Int) -> Range<Int> {
    let start = line == 0 && hasMark ? ByteOrderMark.utf8.count : starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  // MARK: From the protocol

  /// The byte at a position. Behind the end of its line it is that end, behind the last line the end of the text, within a
  /// character the beginning of that character.
  package func offset(of position: LinePosition, _ encoding: PositionEncoding) -> Int {
    guard position.line < starts.count else { return bytes.count }
    guard position.line >= 0 else { return 0 }
    let line = content(ofLine: position.line)
    var offset = line.lowerBound
    var rest = position.character
    while offset < line.upperBound {
      rest -= encoding.units(ofScalarBeginningWith: bytes[offset])
      if rest < 0 { break }
      offset = end(ofScalarAt: offset, before: line.upperBound)
    }
    return offset
  }

  // MARK: To the protocol

  /// The position of a byte; within a character that of its beginning. An offset in the end of a line counts as the place
  /// before it, one outside the text as the nearest end.
  package func position(of offset: Int, _ encoding: PositionEncoding) -> LinePosition {
    let line = self.line(of: offset)
    let content = content(ofLine: line)
    let end = content.nearest(to: offset)
    var place = content.lowerBound
    var character = 0
    while place < end {
      let next = self.end(ofScalarAt: place, before: content.upperBound)
      if next > end { break }
      character += encoding.units(ofScalarBeginningWith: bytes[place])
      place = next
    }
    return LinePosition(line: line, character: character)
  }

  /// A range of whole characters, at least one: clients show an empty one in different ways, or not at all. On a line
  /// without any, it is the end of the line.
  package func visibleRange(_ range: Range<Int>) -> Range<Int> {
    let line = content(ofLine: line(of: range.lowerBound))
    let start = beginning(ofScalarAround: line.nearest(to: range.lowerBound), from: line.lowerBound)
    let last = content(ofLine: self.line(of: range.upperBound))
    let bound = last.nearest(to: range.upperBound)
    let floor = beginning(ofScalarAround: bound, from: last.lowerBound)
    let end = floor < bound ? self.end(ofScalarAt: floor, before: last.upperBound) : bound
    if start < end { return start..<end }
    if start < line.upperBound { return start..<self.end(ofScalarAt: start, before: line.upperBound) }
    if line.lowerBound < start { return beginning(ofScalarAround: start - 1, from: line.lowerBound)..<start }
    return start..<Swift.max(start, lineEnd(after: start))
  }

  private func lineEnd(after offset: Int) -> Int {
    let next = line(of: offset) + 1
    return next < starts.count ? starts[next] : bytes.count
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Characters

  /// The offset behind the code point that begins at an offset; in malformed UTF-8, behind the bytes that continue it.
  private func end(ofScalarAt offset: Int, before limit: Int) -> Int {
    var next = offset + 1
    while next < limit, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private func beginning(ofScalarAround offset: Int, from limit: Int) -> Int {
    guard offset < bytes.count else { return offset }
    var start = offset
    while start > limit, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension Range<Int> {
  /// The bound nearest to a place, or the place itself where it lies between them.
  fileprivate func nearest(to place: Int) -> Int { Swift.min(Swift.max(place, lowerBound), upperBound) }
}
