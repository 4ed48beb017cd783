import FormSource

/// Makes a tree of the pieces of a text.
///
/// The elements and members read so far are kept in two shared arrays, from which each container takes its own when it
/// closes: so each gets storage of exactly its size, allocated once.
struct JSONParser {
  private var scanner: JSONScanner
  private let source: SourceID
  private var open: [OpenContainer] = []
  private var elements: [JSONNode] = []
  private var members: [JSONMember] = []

  /// Prepares to read a range, which is within the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: SourceID, _ limits: JSONLimits) {
    scanner = JSONScanner(bytes, range, source: source, limits: limits)
    self.source = source
  }

  mutating func parse() -> JSONReading {
    do throws(JSONScanner.Stop) {
      try scanner.begin()
      let node = try value()
      try scanner.finish()
      return JSONReading(node: node, problems: scanner.problems, unlistedProblems: scanner.unlistedProblems)
    } catch {
      let problems = scanner.problems + [error.problem]
      return JSONReading(node: nil, problems: problems, unlistedProblems: scanner.unlistedProblems)
    }
  }

  private mutating func value() throws(JSONScanner.Stop) -> JSONNode {
    while true {
      guard let node = finished(try scanner.next()) else { continue }
      guard let innermost = open.last else { return node }
      if innermost.isObject {
        members.append(JSONMember(name: innermost.name, nameSpan: innermost.nameSpan, value: node))
      } else {
        elements.append(node)
      }
    }
  }

  /// The value that ends with a piece; nil where none does.
  private mutating func finished(_ piece: JSONScanner.Piece) -> JSONNode? {
    switch piece {
    case .array, .object:
      let isObject = piece == .object
      let firstPart = isObject ? members.count : elements.count
      open.append(
        OpenContainer(isObject: isObject, start: scanner.start, firstPart: firstPart, nameSpan: span(from: 0))
      )
      return nil
    case .name:
      open[open.count - 1].name = scanner.text
      open[open.count - 1].nameSpan = scanner.nameSpan
      return nil
    case .end: return close()
    case .string: return JSONNode(span: span(from: scanner.start), content: .string(scanner.text))
    case .number: return JSONNode(span: span(from: scanner.start), content: .number(literal: scanner.text))
    case .bool(let flag): return JSONNode(span: span(from: scanner.start), content: .bool(flag))
    case .null: return JSONNode(span: span(from: scanner.start), content: .null)
    }
  }

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
    return JSONNode(span: span(from: container.start), content: content)
  }

  private func span(from start: Int) -> ByteSpan { ByteSpan(source, start, scanner.position) }
}
