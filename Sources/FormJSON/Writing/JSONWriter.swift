/// Writes JSON values as UTF-8: the same value and layout always give the same bytes.
package struct JSONWriter {
  /// How values stand on lines.
  package enum Layout: Hashable, Sendable {
    /// Two spaces a level, `"name": value`, empty containers as `[]` and `{}`, a line break at the end.
    case pretty
    /// One line without spaces and without a line break at its end.
    case compact
  }

  private static let spaces: StaticString = "                                "

  private var bytes: [UInt8]
  private let layout: Layout
  private var depth = 0

  package static func write(_ value: JSONValue, _ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    append(value, layout, to: &bytes)
    return bytes
  }

  /// Writes a value after the bytes that are already there, as for JSON Lines.
  package static func append(_ value: JSONValue, _ layout: Layout, to bytes: inout [UInt8]) {
    // The bytes move into the writer and back: a second owner would make the first append copy them all.
    var writer = JSONWriter(bytes: bytes, layout: layout, replacing: &bytes)
    writer.write(value)
    if layout == .pretty { writer.bytes.append(Ascii.lineFeed) }
    bytes = writer.bytes
  }

  /// A value as it stands within some containers, without what comes before or after.
  static func pretty(_ value: JSONValue, depth: Int) -> [UInt8] {
    var none: [UInt8] = []
    var writer = JSONWriter(bytes: [], layout: .pretty, replacing: &none)
    writer.depth = depth
    writer.bytes.reserveCapacity(1024)
    writer.write(value)
    return writer.bytes
  }

  private init(bytes: [UInt8], layout: Layout, replacing original: inout [UInt8]) {
    self.bytes = bytes
    self.layout = layout
    original = []
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write("null" as StaticString)
    case .bool(true): write("true" as StaticString)
    case .bool(false): write("false" as StaticString)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let literal):
      assert(NumberGrammar.accepts(literal), "not a number of JSON: \(literal)")
      bytes.append(contentsOf: literal.utf8)
    case .string(let text): StringEscapes.append(text, to: &bytes)
    case .array(let elements): write(elements)
    case .object(let members): write(members)
    case .written(let text) where layout == .pretty && depth == text.depth: bytes.append(contentsOf: text.bytes)
    case .written(let text): write(text.value)
    }
  }

  private mutating func write(_ elements: [JSONValue]) {
    bytes.append(Ascii.openBracket)
    depth += 1
    var isFirst = true
    for element in elements {
      beginItem(isFirst: isFirst)
      isFirst = false
      write(element)
    }
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(Ascii.closeBracket)
  }

  private mutating func write(_ members: [JSONValue.Member]) {
    bytes.append(Ascii.openBrace)
    depth += 1
    var isFirst = true
    for member in members {
      beginItem(isFirst: isFirst)
      isFirst = false
      StringEscapes.append(member.name, to: &bytes)
      bytes.append(Ascii.colon)
      if layout == .pretty { bytes.append(Ascii.space) }
      write(member.value)
    }
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(Ascii.closeBrace)
  }

  private mutating func beginItem(isFirst: Bool) {
    if !isFirst { bytes.append(Ascii.comma) }
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(Ascii.lineFeed)
    var missing = 2 * depth
    while missing > 0 {
      let count = min(missing, Self.spaces.utf8CodeUnitCount)
      bytes.append(contentsOf: UnsafeBufferPointer(start: Self.spaces.utf8Start, count: count))
      missing -= count
    }
  }

  private mutating func write(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
