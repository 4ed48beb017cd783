/// Turns the offsets of a submission into lines and columns, one after the other: a line may be as long as the file.
struct SubmissionPositions {
  struct Position: Equatable {
    /// From 1.
    var line: Int
    /// From 1, in code points.
    var column: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var position: Position
  private let isOneLine: Bool

  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: the offset at which the submission begins.
  ///   - line: the line there, from 1; its first column is there too.
  ///   - isOneLine: whether no other line is asked about: line breaks are then not looked for.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, isOneLine: Bool) {
    self.bytes = bytes
    self.isOneLine = isOneLine
    offset = start
    position = Position(line: line, column: 1)
    // A leading byte order mark has no column.
    if line == 1, bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { offset += 3 }
  }

  /// The positions of violations, in their order; nil for one whose offset is not known.
  static func of(
    _ items: [SubmissionVerdict.Item],
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    line: Int,
    isOneLine: Bool
  ) -> [Position?] {
    if items.isEmpty { return [] }
    var positions = [Position?](repeating: nil, count: items.count)
    var walk = SubmissionPositions(bytes, from: start, line: line, isOneLine: isOneLine)
    let offsets = items.indices.compactMap { index in items[index].offset.map { (offset: $0, index: index) } }
    for (offset, index) in offsets.sorted(by: { $0.offset < $1.offset }) { positions[index] = walk.advance(to: offset) }
    return positions
  }

  private mutating func advance(to wanted: Int) -> Position {
    guard wanted > offset else { return position }
    let passed = UnsafeBufferPointer(rebasing: bytes[offset..<wanted])
    offset = wanted
    if !isOneLine, let last = passed.lastIndex(of: UInt8(ascii: "\n")) {
      position.line += passed.count { $0 == UInt8(ascii: "\n") }
      position.column = 1 + Self.codePoints(UnsafeBufferPointer(rebasing: passed[(last + 1)...]))
    } else {
      position.column += Self.codePoints(passed)
    }
    return position
  }

  /// How many bytes begin a code point: all but those of the form `10xxxxxx`. Eight are examined at once.
  private static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = bytes.count
    var offset = 0
    while bytes.count - offset >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      count -= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      offset += 8
    }
    for byte in bytes[offset...] where byte & 0xC0 == 0x80 { count -= 1 }
    return count
  }
}
