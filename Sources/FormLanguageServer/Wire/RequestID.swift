package import FormJSON

/// What ties a response to its request: a number, as it is written, or a text.
package enum RequestID: Hashable, Sendable {
  case number(String)
  case text(String)

  /// Nil for what can be no identifier.
  package init?(_ node: JSONNode) {
    switch node.content {
    case .number(let literal): self = .number(literal)
    case .string(let text): self = .text(text)
    case .null, .bool, .array, .object: return nil
    }
  }

  package var json: JSONValue {
    switch self {
    case .number(let literal): .number(literal)
    case .text(let text): .string(text)
    }
  }
}
