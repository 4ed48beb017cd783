/// A writer of JSON in UTF-8: the same value and layout always give the same bytes.
package struct JSONWriter {
  /// How values are laid out on lines.
  package enum Layout: Hashable, Sendable {
    /// Two spaces a level, `"name": value`, empty containers as `[]` and `{}`, a line break at the end.
    case pretty
    /// One line without spaces and without a line break at its end.
    case compact
  }

  private static let spaces: StaticString = "                                "

  /// The bytes written so far.
  package private(set) var bytes: [UInt8]
  private let layout: Layout
  /// How many containers are open.
  private var depth: Int
  /// Whether the innermost container is still empty.
  private var isFirst = true

  package static func write(_ value: JSONValue, _ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    append(value, layout, to: &bytes)
    return bytes
  }

  /// Appends a value to bytes already written, as for JSON Lines.
  package static func append(_ value: JSONValue, _ layout: Layout, to bytes: inout [UInt8]) {
    // The bytes are moved into the writer and back: with a second owner, the first append would copy them all.
    var writer = JSONWriter(bytes: bytes, layout: layout, depth: 0, replacing: &bytes)
    writer.write(value)
    writer.end()
    bytes = writer.bytes
  }

  /// The bytes of a value nested in `depth` containers, without anything before or after it.
  static func pretty(_ value: JSONValue, depth: Int) -> [UInt8] {
    var writer = JSONWriter(.pretty, depth: depth)
    writer.write(value)
    return writer.bytes
  }

  private init(bytes: [UInt8], layout: Layout, depth: Int, replacing original: inout [UInt8]) {
    self.bytes = bytes
    self.layout = layout
    self.depth = depth
    original = []
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write("null" as StaticString)
    case .bool(let isSo): write(isSo)
    case .integer(let number): write(number)
    case .number(let literal):
      assert(NumberGrammar.accepts(literal), "not a JSON number: \(literal)")
      bytes.append(contentsOf: literal.utf8)
    case .string(let text): StringEscapes.append(text, to: &bytes)
    case .array(let elements):
      array { writer in
        for element in elements { writer.item { $0.write(element) } }
      }
    case .object(let members):
      object { writer in
        for member in members {
          writer.beginItem()
          StringEscapes.append(member.name, to: &writer.bytes)
          writer.endName()
          writer.write(member.value)
        }
      }
    case .written(let text) where layout == .pretty && depth == text.depth: bytes.append(contentsOf: text.bytes)
    case .written(let text): write(text.value)
    }
  }

  private mutating func beginItem() {
    separate()
    breakLine()
  }

  private mutating func separate() {
    if !isFirst { bytes.append(Ascii.comma) }
    isFirst = false
  }

  private mutating func endName() {
    bytes.append(Ascii.colon)
    if layout == .pretty { bytes.append(Ascii.space) }
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

/// Writing without building a ``JSONValue`` first; the bytes are the same.
extension JSONWriter {
  /// Creates an empty writer.
  /// - Parameters:
  ///   - layout: how values are laid out on lines.
  ///   - depth: how many containers are already open around what is written.
  package init(_ layout: Layout, depth: Int = 0) {
    var none: [UInt8] = []
    self.init(bytes: [], layout: layout, depth: depth, replacing: &none)
    bytes.reserveCapacity(1024)
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    container(Ascii.openBrace, Ascii.closeBrace, members)
  }

  package mutating func array(_ items: (inout JSONWriter) -> Void) {
    container(Ascii.openBracket, Ascii.closeBracket, items)
  }

  /// Writes one element of an array.
  package mutating func item(_ value: (inout JSONWriter) -> Void) {
    beginItem()
    value(&self)
  }

  /// Writes elements of an array that several other writers wrote, at the same depth and in the same layout.
  package mutating func items(_ written: [[UInt8]]) {
    // A report can be large: growing step by step would take twice its size. Something short follows it.
    bytes.reserveCapacity(written.reduce(bytes.count + 1024) { $0 + $1.count + 1 })
    for items in written where !items.isEmpty {
      separate()
      bytes.append(contentsOf: items)
    }
  }

  /// Writes one member of an object.
  /// - Parameters:
  ///   - name: the name, in printable ASCII without quotes and backslashes.
  ///   - value: writes the value.
  package mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    beginItem()
    bytes.append(Ascii.quote)
    write(name)
    bytes.append(Ascii.quote)
    endName()
    value(&self)
  }

  package mutating func member(_ name: StaticString, _ text: String) {
    member(name) { StringEscapes.append(text, to: &$0.bytes) }
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    member(name) { $0.write(number) }
  }

  package mutating func member(_ name: StaticString, _ isSo: Bool) {
    member(name) { $0.write(isSo) }
  }

  /// Ends a document: adds the final line break that the layout requires.
  package mutating func end() {
    if layout == .pretty { bytes.append(Ascii.lineFeed) }
  }

  /// Ends a document of JSON Lines, after which another one may be written.
  package mutating func endLine() { bytes.append(Ascii.lineFeed) }

  private mutating func container(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
    bytes.append(opening)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(closing)
  }

  private mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func write(_ isSo: Bool) {
    write(isSo ? "true" : "false" as StaticString)
  }
}
