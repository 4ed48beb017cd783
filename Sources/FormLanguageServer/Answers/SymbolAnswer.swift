import FormJSON
import FormSource

/// Declarations, as `textDocument/documentSymbol` and `workspace/symbol` are answered.
struct SymbolAnswer {
  let locations: Locations

  /// Each with what it holds.
  func tree(_ symbols: [Symbol]) -> JSONValue {
    .array(
      symbols.map { symbol in
        var members = names(symbol)
        if let detail = symbol.detail { members.append(.init("detail", .string(detail))) }
        members += [
          .init("range", JSONValue(locations.range(symbol.span))),
          .init("selectionRange", JSONValue(locations.range(symbol.nameSpan))),
        ]
        if !symbol.children.isEmpty { members.append(.init("children", tree(symbol.children))) }
        return .object(members)
      }
    )
  }

  /// One after the other, each with the name of what holds it, or with its title.
  func list(_ symbols: [Symbol], in container: String? = nil) -> [JSONValue] {
    symbols.flatMap { symbol in
      var members = names(symbol) + [.init("location", locations.json(symbol.nameSpan))]
      if let container = container ?? symbol.detail { members.append(.init("containerName", .string(container))) }
      return [.object(members)] + list(symbol.children, in: symbol.name)
    }
  }

  private func names(_ symbol: Symbol) -> [JSONValue.Member] {
    [.init("name", .string(symbol.name.isEmpty ? "–" : symbol.name)), .init("kind", .integer(Self.kind(symbol.kind)))]
  }

  /// LSP 3.17, `SymbolKind`.
  private static func kind(_ kind: Symbol.Kind) -> Int {
    switch kind {
    case .definition: 5  // Class
    case .form: 11  // Interface
    case .vendor, .dataProvider: 4  // Package
    case .block, .section: 2  // Module
    case .field, .contact: 8  // Field
    case .scope: 22  // EnumMember
    case .step: 24  // Event
    case .scenario: 12  // Function
    case .question: 6  // Method
    case .message: 24  // Event
    case .key: 20  // Key
    }
  }
}
