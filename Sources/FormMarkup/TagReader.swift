/// Reads one tag with its attributes, as browsers do.
struct TagReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  private(set) var problems: [MarkupProblem] = []

  /// The content of a tag.
  struct Reading {
    let name: String
    let isEnd: Bool
    let attributes: [Markup.Attribute]
  }

  /// - Parameters:
  ///   - bytes: the text.
  ///   - offset: the offset of `<`, which is followed by a letter, or by `/` and a letter.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Reads the tag; nil where the text ends before the tag does.
  mutating func read() -> Reading? {
    offset += 1
    let isEnd = bytes[offset] == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    let name = name { $0.isBlank || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
    var attributes: [Markup.Attribute] = []
    while true {
      skip { $0.isBlank || $0 == UInt8(ascii: "/") }
      guard offset < bytes.count else { return nil }
      if bytes[offset] == UInt8(ascii: ">") { break }
      guard let attribute = attribute() else { continue }
      attributes.append(attribute)
    }
    offset += 1
    return Reading(name: name, isEnd: isEnd, attributes: attributes)
  }

  /// Reads an attribute; nil where there is none, or its value is missing at the end of the text.
  private mutating func attribute() -> Markup.Attribute? {
    let start = offset
    guard bytes[offset].isLetter else {
      skip { !$0.isBlank && $0 != UInt8(ascii: ">") && !$0.isLetter }
      problems.append(MarkupProblem(kind: .strayInTag, range: start..<offset))
      return nil
    }
    let name = name { !($0.isLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isDigit) }
    let end = offset
    skip(\.isBlank)
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      offset = end
      return Markup.Attribute(name: name, value: "", valueRange: end..<end, range: start..<end)
    }
    offset += 1
    skip(\.isBlank)
    guard offset < bytes.count else { return nil }
    let quote = bytes[offset]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    let valueStart = offset
    if isQuoted { skip { $0 != quote } } else { skip { !$0.isBlank && $0 != UInt8(ascii: ">") } }
    let valueRange = valueStart..<offset
    if isQuoted { offset = Swift.min(offset + 1, bytes.count) }
    if !isQuoted { problems.append(MarkupProblem(kind: .unquotedValue(name), range: valueRange)) }
    return Markup.Attribute(
      name: name,
      value: CharacterReferences.decoded(UnsafeBufferPointer(rebasing: bytes[valueRange])),
      valueRange: valueRange,
      range: start..<offset
    )
  }

  private mutating func name(until isEnd: (UInt8) -> Bool) -> String {
    let start = offset
    skip { !isEnd($0) }
    let range = start..<offset
    return String(unsafeUninitializedCapacity: range.count) { letters in
      for (place, byte) in bytes[range].enumerated() {
        letters[place] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while offset < bytes.count, isSkipped(bytes[offset]) { offset += 1 }
  }
}

extension UInt8 {
  var isBlank: Bool { self == 32 || (9...13).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
