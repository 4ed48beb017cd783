import FormJSON
import FormSource

/// What can be written, as `textDocument/completion` is answered.
enum CompletionAnswer {
  /// - Parameters:
  ///   - items: in the order in which they should be offered.
  ///   - locations: the places of their project.
  ///   - capabilities: what the client takes.
  ///   - language: of the words beside them.
  /// - Returns: the list.
  static func json(
    _ items: [CompletionItem],
    _ locations: Locations,
    _ capabilities: ClientCapabilities,
    _ language: Language
  ) -> JSONValue {
    let values = items.enumerated().map { place, item in json(item, at: place, locations, capabilities, language) }
    return ["isIncomplete": false, "items": .array(values)]
  }

  private static func json(
    _ item: CompletionItem,
    at place: Int,
    _ locations: Locations,
    _ capabilities: ClientCapabilities,
    _ language: Language
  ) -> JSONValue {
    let digits = String(place)
    var members: [JSONValue.Member] = [
      .init("label", .string(item.label)),
      .init("kind", .integer(kind(item.kind))),
      // Clients sort by this, as text.
      .init("sortText", .string(String(repeating: "0", count: Swift.max(0, 5 - digits.count)) + digits)),
    ]
    if let detail = item.detail { members.append(.init("detail", .string(detail(language)))) }
    if let more = item.documentation { members.append(.init("documentation", .string(more(language)))) }
    let snippet = capabilities.snippets ? item.snippet : nil
    if snippet != nil { members.append(.init("insertTextFormat", .integer(snippetFormat))) }
    // Clients compare this, else the label, with what is replaced.
    if !item.edit.text.utf8.starts(with: item.label.utf8) {
      members.append(.init("filterText", .string(item.edit.text)))
    }
    var edit = [JSONValue.Member("newText", .string(snippet ?? item.edit.text))]
    let range = JSONValue(locations.range(item.edit.span))
    if capabilities.insertReplace, item.whole != item.edit.span {
      edit += [.init("insert", range), .init("replace", JSONValue(locations.range(item.whole)))]
    } else {
      edit.append(.init("range", range))
    }
    members.append(.init("textEdit", .object(edit)))
    return .object(members)
  }

  /// LSP 3.17, `InsertTextFormat.Snippet`.
  private static let snippetFormat = 2

  /// LSP 3.17, `CompletionItemKind`.
  private static func kind(_ kind: CompletionItem.Kind) -> Int {
    switch kind {
    case .key: 10  // Property
    case .value: 12  // Value
    case .scope: 20  // EnumMember
    case .block: 9  // Module
    case .field: 5  // Field
    case .form: 8  // Interface
    case .vendor: 21  // Constant
    case .definition: 7  // Class
    case .anchor: 18  // Reference
    case .placeholder: 6  // Variable
    }
  }
}
