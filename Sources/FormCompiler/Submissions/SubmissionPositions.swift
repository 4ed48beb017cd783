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

  /// - Parameters:
  ///   - bytes: the text.
  ///   - start: the offset at which the submission begins.
  ///   - line: the line there, from 1; its first column is there too.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int) {
    self.bytes = bytes
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
    line: Int
  ) -> [Position?] {
    if items.isEmpty { return [] }
    var positions = [Position?](repeating: nil, count: items.count)
    var walk = SubmissionPositions(bytes, from: start, line: line)
    let offsets = items.indices.compactMap { index in items[index].offset.map { (offset: $0, index: index) } }
    for (offset, index) in offsets.sorted(by: { $0.offset < $1.offset }) { positions[index] = walk.advance(to: offset) }
    return positions
  }

  private mutating func advance(to wanted: Int) -> Position {
    guard wanted > offset else { return position }
    let passed = UnsafeBufferPointer(rebasing: bytes[offset..<wanted])
    offset = wanted
    if let last = passed.lastIndex(of: UInt8(ascii: "\n")) {
      position.line += passed.count { $0 == UInt8(ascii: "\n") }
      position.column = 1 + Self.codePoints(UnsafeBufferPointer(rebasing: passed[(last + 1)...]))
    } else {
      position.column += Self.codePoints(passed)
    }
    return position
  }

  /// How many bytes begin a code point.
  private static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
