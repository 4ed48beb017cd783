package import FormSource

/// Reads a JSON text piece by piece (RFC 8259, UTF-8) without building values: of what it has read it keeps only the open
/// containers and the names in them, so that duplicates are found.
///
/// Open containers are in an array instead of on the call stack, which a text of a hundred million brackets would overflow.
package struct JSONScanner {
  /// What ``next()`` has read.
  package enum Piece: Hashable, Sendable {
    /// The bracket that opens an array.
    case array
    /// The brace that opens an object.
    case object
    /// A name in an object; its value is the next piece. The name is in ``text``.
    case name
    /// A string, which is in ``text``.
    case string
    /// A number, which is in ``text`` as it is written.
    case number
    case bool(Bool)
    case null
    /// The end of the innermost container.
    case end
  }

  /// A problem that stops reading.
  package struct Stop: Error {
    package let problem: JSONProblem
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset after the last byte to read.
  private(set) var end: Int
  let source: SourceID
  package let limits: JSONLimits
  /// The offset after the last piece.
  package internal(set) var position: Int
  /// The offset at which the last piece begins.
  package private(set) var start: Int
  /// Problems that did not stop reading, at most ``JSONLimits/problems``, and how many more there are.
  package private(set) var problems: [JSONProblem] = []
  package private(set) var unlistedProblems = 0
  /// The bytes of the last name, including its quotes.
  package private(set) var nameSpan: ByteSpan
  /// The offset of the last null character (U+0000) so far; it can only be there as an escape.
  package internal(set) var lastNull: Int?
  /// Buffer for strings that have escapes.
  var scratch: [UInt8] = []
  /// The bytes of the last name, string or number in the text; not used where they are in `scratch`.
  var plain: Range<Int> = 0..<0
  var isInScratch = false
  private var open: [OpenContainer] = []
  private var names = NameRegister()
  private var expected = Expected.value
  private var values = 0

  /// What comes next.
  private enum Expected {
    case value
    case firstElement
    case firstName
    case name
    case commaOrEnd
  }

  private struct OpenContainer {
    let isObject: Bool
    /// Where its names begin in the register.
    let mark: NameRegister.Mark
  }

  /// Prepares to read a range, which is within the bytes.
  /// - Parameters:
  ///   - bytes: the text; it has to stay where it is until the last piece is read.
  ///   - range: the part of it to be read, in bytes.
  ///   - source: the file for the spans of problems.
  ///   - limits: what is more than that is a problem.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    source: SourceID,
    limits: JSONLimits = .standard
  ) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
    start = range.lowerBound
    nameSpan = ByteSpan(source, 0, 0)
    self.source = source
    self.limits = limits
  }

  /// Prepares to read another range of the same bytes, with the memory that is already there.
  package mutating func restart(at range: Range<Int>) {
    end = range.upperBound
    position = range.lowerBound
    start = range.lowerBound
    problems = []
    unlistedProblems = 0
    lastNull = nil
    open.removeAll(keepingCapacity: true)
    names.removeAll()
    expected = .value
    values = 0
  }

  /// How many containers are open.
  package var depth: Int { open.count }

  // MARK: Pieces

  /// Reads what precedes the value: to be called once, before ``next()``.
  package mutating func begin() throws(Stop) {
    guard end - position <= limits.size else {
      throw stop(.tooLarge(limit: limits.size), position + limits.size, end)
    }
    if bytes[position..<end].starts(with: ByteOrderMark.utf8) {
      let mark = position
      position += ByteOrderMark.utf8.count
      note(.byteOrderMark, span(mark, position))
    }
    skipWhitespace()
    guard position < end else { throw stop(.empty, start, end) }
  }

  /// Checks that nothing follows the value: to be called once, after its last piece.
  package mutating func finish() throws(Stop) {
    skipWhitespace()
    guard position == end else {
      var last = end
      while Ascii.isWhitespace(bytes[last - 1]) { last -= 1 }
      throw stop(.trailingContent, position, last)
    }
  }

  /// Reads the next piece; not to be called once the value is complete.
  package mutating func next() throws(Stop) -> Piece {
    skipWhitespace()
    if expected == .commaOrEnd, let piece = try separator() { return piece }
    guard position < end else {
      throw stop(.unexpectedEnd, end, end)
    }
    start = position
    let byte = bytes[position]
    switch expected {
    case .firstName, .name:
      if byte == Ascii.closeBrace, expected == .firstName { return close() }
      guard byte == Ascii.quote else { throw unexpected(expected == .name ? .name : .nameOrEnd) }
      try name()
      return .name
    case .firstElement where byte == Ascii.closeBracket: return close()
    case .value, .firstElement, .commaOrEnd: return try value(byte)
    }
  }

  /// Reads the rest of the value that the last piece begins, and drops it.
  package mutating func skip(_ piece: Piece) throws(Stop) {
    guard piece == .array || piece == .object else { return }
    let outer = depth - 1
    while depth > outer { _ = try next() }
  }

  /// After a value: the end of the container, or nil with `position` at the piece after the comma.
  private mutating func separator() throws(Stop) -> Piece? {
    let isObject = open.last?.isObject ?? false
    guard position < end else { throw stop(.unexpectedEnd, end, end) }
    if bytes[position] == (isObject ? Ascii.closeBrace : Ascii.closeBracket) {
      start = position
      return close()
    }
    guard bytes[position] == Ascii.comma else { throw unexpected(isObject ? .commaOrObjectEnd : .commaOrArrayEnd) }
    position += 1
    skipWhitespace()
    expected = isObject ? .name : .value
    return nil
  }

  private mutating func value(_ byte: UInt8) throws(Stop) -> Piece {
    values += 1
    guard values <= limits.values else { throw stop(.tooMany(limit: limits.values), position, position + 1) }
    switch byte {
    case Ascii.quote:
      try string()
      expected = .commaOrEnd
      return .string
    case Ascii.openBrace:
      try openContainer(isObject: true)
      return .object
    case Ascii.openBracket:
      try openContainer(isObject: false)
      return .array
    default:
      guard let piece = try scalar(byte) else { throw unexpected(expected == .firstElement ? .valueOrEnd : .value) }
      expected = .commaOrEnd
      return piece
    }
  }

  private mutating func openContainer(isObject: Bool) throws(Stop) {
    guard open.count < limits.depth else {
      throw stop(.tooDeep(limit: limits.depth), position, position + 1)
    }
    open.append(OpenContainer(isObject: isObject, mark: names.mark))
    expected = isObject ? .firstName : .firstElement
    position += 1
  }

  /// Closes the innermost container, whose bracket is at `position`.
  private mutating func close() -> Piece {
    position += 1
    if let container = open.popLast(), container.isObject { names.forget(from: container.mark) }
    expected = .commaOrEnd
    return .end
  }

  /// Reads a name and its colon.
  private mutating func name() throws(Stop) {
    try string()
    let place = span(start, position)
    guard place.count - 2 <= limits.name else { throw stop(.nameTooLong(limit: limits.name), place.start, place.end) }
    nameSpan = place
    let mark = open[open.count - 1].mark
    let first =
      isInScratch
      ? scratch.withUnsafeBufferPointer { names.first($0, at: place, since: mark) }
      : names.first(UnsafeBufferPointer(rebasing: bytes[plain]), at: place, since: mark)
    if let first { note(.duplicateKey(name: text, first: first), place) }
    skipWhitespace()
    guard position < end, bytes[position] == Ascii.colon else { throw unexpected(.colon) }
    position += 1
    expected = .value
  }

  private mutating func skipWhitespace() {
    while position < end, Ascii.isWhitespace(bytes[position]) { position += 1 }
  }

  // MARK: Text

  /// The last name or string, decoded, or the last number; a lone surrogate is replaced by U+FFFD.
  package var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The index of ``text`` among names; nil where it is none of them.
  package func index(in table: NameTable) -> Int? {
    isInScratch
      ? scratch.withUnsafeBufferPointer { table.index(of: $0) }
      : table.index(of: UnsafeBufferPointer(rebasing: bytes[plain]))
  }

  /// The UTF-8 bytes of ``text``.
  package func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    isInScratch ? scratch.withUnsafeBufferPointer(body) : body(UnsafeBufferPointer(rebasing: bytes[plain]))
  }

  // MARK: Problems

  func span(_ start: Int, _ end: Int) -> ByteSpan {
    ByteSpan(source, start, end)
  }

  func stop(_ kind: JSONProblem.Kind, _ start: Int, _ end: Int) -> Stop {
    Stop(problem: JSONProblem(kind, at: span(start, end)))
  }

  /// The problem at `position`, where something else was expected.
  func unexpected(_ expected: JSONProblem.Expectation) -> Stop {
    guard position < end else { return stop(.unexpectedEnd, end, end) }
    let character = UTF8Sequence(in: bytes, at: position, before: end)
    let kind: JSONProblem.Kind = character.isWellFormed ? .unexpectedCharacter(expected: expected) : .invalidUTF8
    return stop(kind, position, position + character.count)
  }

  /// Records a problem that does not stop reading.
  mutating func note(_ kind: JSONProblem.Kind, _ span: ByteSpan) {
    if problems.count < limits.problems {
      problems.append(JSONProblem(kind, at: span))
    } else {
      unlistedProblems += 1
    }
  }
}
