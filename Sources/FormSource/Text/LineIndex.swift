/// A place in a text as people count it: line and column from 1, columns in code points.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int
  /// The offset in UTF-8 bytes from the beginning of the file, from 0.
  package let offset: Int
}

/// An index of the lines of a text.
///
/// A line ends with LF or CRLF; a lone CR does not end one. A leading byte order mark takes no column. In malformed
/// UTF-8, each byte other than a continuation byte takes one column.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many code points begin before each block of bytes; empty where no line is long enough to need it.
  private let codePointsBefore: [Int]
  private static let block = 1024

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var end = bytes.place(of: UInt8(ascii: "\n"), from: 0)
      while end < bytes.count {
        starts.append(end + 1)
        end = bytes.place(of: UInt8(ascii: "\n"), from: end + 1)
      }
    }
    self.starts = starts
    let longest = zip(starts, starts.dropFirst() + [bytes.count]).lazy.map { $1 - $0 }.max() ?? 0
    var before: [Int] = []
    if longest > 4 * Self.block {
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: Self.block) {
        before.append(count)
        count += Self.codePoints(in: bytes[start..<Swift.min(start + Self.block, bytes.count)])
      }
    }
    codePointsBefore = before
  }

  /// The position of a byte offset; an offset outside the text counts as the nearest end of it.
  package func position(of offset: Int) -> TextPosition {
    let offset = Swift.min(Swift.max(0, offset), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = codePoints(from: textStart(ofLine: low), to: offset) + 1
    return TextPosition(line: low + 1, column: column, offset: offset)
  }

  /// The bytes of a line (from 1) without its line break; nil where there is no such line.
  package func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = textStart(ofLine: line - 1)
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<Swift.max(start, end)
  }

  /// The offset at which the text of a line (from 0) begins: after the byte order mark on the first line.
  private func textStart(ofLine line: Int) -> Int {
    line == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : starts[line]
  }

  private func codePoints(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    guard !codePointsBefore.isEmpty, end - start > Self.block else { return Self.codePoints(in: bytes[start..<end]) }
    return codePoints(before: end) - codePoints(before: start)
  }

  private func codePoints(before end: Int) -> Int {
    let block = Swift.min(end / Self.block, codePointsBefore.count - 1)
    return codePointsBefore[block] + Self.codePoints(in: bytes[block * Self.block..<end])
  }

  private static func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }
}

/// The marks that some editors put at the beginning of a file.
package enum ByteOrderMark {
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  package static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
  package static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]
}
