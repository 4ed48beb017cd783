import FormJSON

/// Whether a value is as a JSON Schema says, as far as ``DiffSchema`` uses the language. A keyword that it does not know
/// is a mistake, and so is a member that the schema does not name.
struct SchemaCheck {
  let root: JSONValue
  private(set) var mistakes: [String] = []

  init(_ root: JSONValue) {
    self.root = root
  }

  mutating func check(_ value: JSONValue) { check(value, root, "") }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) {
    for keyword in schema.members {
      if !holds(keyword, value, schema, place) { mistakes.append("\(place): \(keyword.name)") }
    }
  }

  private mutating func holds(
    _ keyword: JSONValue.Member,
    _ value: JSONValue,
    _ schema: JSONValue,
    _ place: String
  ) -> Bool {
    switch keyword.name {
    case "$schema", "title", "description", "$defs": return true
    case "$ref":
      check(value, referenced(keyword.value), place)
      return true
    case "type":
      let names = keyword.value.elements.isEmpty ? [keyword.value] : keyword.value.elements
      return names.contains(.string(value.type))
    case "enum": return keyword.value.elements.contains(value)
    case "anyOf":
      return keyword.value.elements.contains { option in
        var attempt = SchemaCheck(root)
        attempt.check(value, option, place)
        return attempt.mistakes.isEmpty
      }
    case "required":
      return keyword.value.elements.allSatisfy { name in value.members.contains { .string($0.name) == name } }
    case "properties":
      for member in value.members {
        guard let property = keyword.value[member.name] else {
          mistakes.append("\(place): \(member.name) is unknown")
          continue
        }
        check(member.value, property, "\(place)/\(member.name)")
      }
      return true
    case "items":
      for element in value.elements { check(element, keyword.value, "\(place)/…") }
      return true
    case "minItems": return .integer(value.elements.count) == keyword.value || value.elements.count > 1
    case "minimum":
      guard case .integer(let number) = value, case .integer(let least) = keyword.value else { return false }
      return number >= least
    case "pattern":
      guard case .string(let text) = value, case .string(let pattern) = keyword.value else { return false }
      return (try? Regex(pattern).wholeMatch(in: text)) != nil
    default: return false
    }
  }

  private func referenced(_ reference: JSONValue) -> JSONValue {
    guard case .string(let text) = reference else { return ["unknown": true] }
    return root["$defs"]?[String(text.dropFirst("#/$defs/".count))] ?? ["unknown": true]
  }
}

extension JSONValue {
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    case .written: "written"
    }
  }
}
