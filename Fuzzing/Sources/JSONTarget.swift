import FormJSON
import FormSource
import FormTestSupport

/// A JSON text.
enum JSONTarget {
  static func run(_ bytes: [UInt8]) {
    let reading = JSONReader.read(bytes, source: SourceID(0))
    for problem in reading.problems {
      if let flaw = PlaceCheck.flaw(problem.span, in: bytes) { fatalError("\(problem.kind): \(flaw)") }
    }
    require(reading.node != nil || !reading.problems.isEmpty, "a reason where nothing is read")
    guard let node = reading.node else { return }
    check(node, bytes)
    let value = Self.value(node)
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let again = JSONReader.read(JSONWriter.write(value, layout), source: SourceID(0))
      require(again.node.map(Self.value) == value, "what is written is read")
      let isRepeated = { (problem: JSONProblem) in if case .duplicateKey = problem.kind { true } else { false } }
      require(again.problems.allSatisfy(isRepeated), "what is written is JSON: \(again.problems)")
    }
  }

  private static func check(_ node: JSONNode, _ bytes: [UInt8]) {
    if let flaw = PlaceCheck.flaw(node.span, in: bytes) { fatalError("a value: \(flaw)") }
    for element in node.elements ?? [] {
      require(node.span.contains(element.span), "an element within its array")
      check(element, bytes)
    }
    for member in node.members ?? [] {
      require(
        node.span.contains(member.nameSpan) && node.span.contains(member.value.span),
        "a member within its object"
      )
      check(member.value, bytes)
    }
  }

  private static func value(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let literal): .number(literal)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(value))
    case .object(let members): .object(members.map { .init($0.name, value($0.value)) })
    }
  }
}
