/// A line of a text, for explaining why the parser stopped there. All offsets are text offsets.
struct TextLine {
  let bytes: [UInt8]
  let start: Int
  /// The offset of the line break, or the end of the text.
  let end: Int

  /// The line that contains an offset.
  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    var start = Swift.min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    self.start = start
    self.end = end
  }

  /// What is written on it, without the spaces around it.
  var content: Range<Int> {
    var (low, high) = (start, end)
    while low < high, bytes[low].isYAMLSpace { low += 1 }
    while high > low, bytes[high - 1].isYAMLSpace { high -= 1 }
    return low..<high
  }

  var indentation: Int { content.lowerBound - start }

  /// The line above with something written on it; nil for the first one.
  var previous: TextLine? {
    var line = self
    while line.start > 0 {
      line = TextLine(bytes, at: line.start - 1)
      if !line.content.isEmpty { return line }
    }
    return nil
  }

  /// The colon after the name that the line begins with, a dash before it aside; nil if it does not begin with a name.
  var keyColon: Int? {
    var place = content.lowerBound
    while place + 1 < end, bytes[place] == UInt8(ascii: "-"), bytes[place + 1] == UInt8(ascii: " ") { place += 2 }
    let name = place
    while place < end, bytes[place].isNameByte { place += 1 }
    guard place > name, place < end, bytes[place] == UInt8(ascii: ":") else { return nil }
    return place
  }

  /// Whether it is a key with a value on the same line.
  var hasInlineValue: Bool {
    guard let colon = keyColon, colon + 1 < end, bytes[colon + 1] == UInt8(ascii: " ") else { return false }
    return colon + 1 < content.upperBound
  }

  func starts(with prefix: StaticString) -> Bool {
    bytes[content].starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
  var isYAMLSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == UInt8(ascii: "\t")
  }

  /// Whether it may be part of a key of the language: ASCII letters, digits, `_` and `-`.
  var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
