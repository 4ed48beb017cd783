import FormSource

/// Reads one value.
///
/// Open containers are kept in an array instead of on the call stack, which a text of a hundred million brackets would
/// overflow. The elements and members read so far are kept in two shared arrays, from which each container takes its
/// own when it closes: so each gets storage of exactly its size, allocated once.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset after the last byte to read.
  let end: Int
  let source: SourceID
  let limits: JSONLimits
  /// The offset of the next byte to read.
  var position: Int
  /// Buffer for strings that have escapes.
  var scratch: [UInt8] = []
  private let start: Int
  private var problems: [JSONProblem] = []
  private var unlistedProblems = 0
  private var open: [OpenContainer] = []
  private var elements: [JSONNode] = []
  private var members: [JSONMember] = []

  /// A problem that stops reading; never thrown out of the parser.
  struct Stop: Error {
    let problem: JSONProblem
  }

  /// Prepares to read a range, which is within the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: SourceID, _ limits: JSONLimits) {
    self.bytes = bytes
    self.start = range.lowerBound
    self.end = range.upperBound
    self.position = range.lowerBound
    self.source = source
    self.limits = limits
  }

  mutating func parse() -> JSONReading {
    do throws(Stop) {
      let node = try document()
      return JSONReading(node: node, problems: problems, unlistedProblems: unlistedProblems)
    } catch {
      return JSONReading(node: nil, problems: problems + [error.problem], unlistedProblems: unlistedProblems)
    }
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

  // MARK: Structure

  private mutating func document() throws(Stop) -> JSONNode {
    guard end - start <= limits.size else {
      throw stop(.tooLarge(limit: limits.size), start + limits.size, end)
    }
    if bytes[start..<end].starts(with: ByteOrderMark.utf8) {
      position += ByteOrderMark.utf8.count
      note(.byteOrderMark, span(start, position))
    }
    skipWhitespace()
    guard position < end else { throw stop(.empty, start, end) }
    let node = try value()
    skipWhitespace()
    guard position == end else {
      var last = end
      while Ascii.isWhitespace(bytes[last - 1]) { last -= 1 }
      throw stop(.trailingContent, position, last)
    }
    return node
  }

  private mutating func value() throws(Stop) -> JSONNode {
    while true {
      var finished = try begin()
      while let node = finished {
        guard !open.isEmpty else { return node }
        finished = try place(node)
      }
    }
  }

  /// Reads a scalar or an empty container. At the beginning of any other container, returns nil with `position` at its
  /// first value.
  private mutating func begin() throws(Stop) -> JSONNode? {
    skipWhitespace()
    guard position < end else { throw unexpected(.value) }
    let start = position
    switch bytes[position] {
    case Ascii.quote:
      let text = try string()
      return JSONNode(span: span(start, position), content: .string(text))
    case Ascii.openBrace:
      try openContainer(isObject: true)
      if closes(Ascii.closeBrace) { return close() }
      try name(.nameOrEnd)
      return nil
    case Ascii.openBracket:
      try openContainer(isObject: false)
      return closes(Ascii.closeBracket) ? close() : nil
    default:
      if let scalar = try scalar() { return scalar }
      throw unexpected(isFirstElement ? .valueOrEnd : .value)
    }
  }

  /// Whether the innermost container is an array without elements so far.
  private var isFirstElement: Bool {
    guard let innermost = open.last, !innermost.isObject else { return false }
    return elements.count == innermost.firstPart
  }

  private mutating func openContainer(isObject: Bool) throws(Stop) {
    guard open.count < limits.depth else {
      throw stop(.tooDeep(limit: limits.depth), position, position + 1)
    }
    let firstPart = isObject ? members.count : elements.count
    open.append(OpenContainer(isObject: isObject, start: position, firstPart: firstPart, nameSpan: span(0, 0)))
    position += 1
  }

  /// Skips white space, then `bracket` if it follows; returns whether it does.
  private mutating func closes(_ bracket: UInt8) -> Bool {
    skipWhitespace()
    guard position < end, bytes[position] == bracket else { return false }
    position += 1
    return true
  }

  /// Closes the innermost container; `position` is after its end.
  private mutating func close() -> JSONNode {
    let container = open.removeLast()
    let content: JSONNode.Content
    if container.isObject {
      content = .object(Array(members[container.firstPart...]))
      members.removeLast(members.count - container.firstPart)
    } else {
      content = .array(Array(elements[container.firstPart...]))
      elements.removeLast(elements.count - container.firstPart)
    }
    return JSONNode(span: span(container.start, position), content: content)
  }

  /// Adds a value to the innermost container and reads what follows. Returns the container if that was its last value,
  /// otherwise nil with `position` at the next value.
  private mutating func place(_ node: JSONNode) throws(Stop) -> JSONNode? {
    let innermost = open.count - 1
    let isObject = open[innermost].isObject
    if isObject {
      members.append(JSONMember(name: open[innermost].name, nameSpan: open[innermost].nameSpan, value: node))
    } else {
      elements.append(node)
    }
    if closes(isObject ? Ascii.closeBrace : Ascii.closeBracket) { return close() }
    guard position < end, bytes[position] == Ascii.comma else {
      throw unexpected(isObject ? .commaOrObjectEnd : .commaOrArrayEnd)
    }
    position += 1
    if isObject { try name(.name) }
    return nil
  }

  /// Reads a name and its colon into the innermost container.
  private mutating func name(_ expected: JSONProblem.Expectation) throws(Stop) {
    skipWhitespace()
    guard position < end, bytes[position] == Ascii.quote else { throw unexpected(expected) }
    let start = position
    let text = try string()
    let place = span(start, position)
    let innermost = open.count - 1
    if let first = open[innermost].index(ofName: text, in: members) {
      note(.duplicateKey(name: text, first: members[first].nameSpan), place)
    }
    open[innermost].name = text
    open[innermost].nameSpan = place
    skipWhitespace()
    guard position < end, bytes[position] == Ascii.colon else { throw unexpected(.colon) }
    position += 1
  }

  private mutating func skipWhitespace() {
    while position < end, Ascii.isWhitespace(bytes[position]) { position += 1 }
  }
}
