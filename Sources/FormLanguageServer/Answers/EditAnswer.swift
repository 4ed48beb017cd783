import FormJSON
import FormSource

/// Edits as the protocol writes them (LSP 3.17, `WorkspaceEdit`): nothing is changed but by the client that applies them.
struct EditAnswer {
  let locations: Locations
  let capabilities: ClientCapabilities
  /// The version of an open text, by its address.
  let version: (String) -> Int?

  /// - Parameters:
  ///   - edits: which do not overlap.
  ///   - confirmation: what must have been seen before they are applied; only for a client that shows it.
  /// - Returns: the edits, for each file.
  func json(_ edits: [Fix.Edit], confirmation: String? = nil) -> JSONValue {
    let byFile = Dictionary(grouping: edits, by: \.span.source).sorted { $0.key < $1.key }
    let isAnnotated = confirmation != nil && capabilities.changeAnnotations
    guard capabilities.documentChanges else {
      return [
        "changes": .object(byFile.map { .init(locations.uri(of: $0), .array($1.map { json($0, isAnnotated: false) })) })
      ]
    }
    let changes = byFile.map { source, edits -> JSONValue in
      let uri = locations.uri(of: source)
      return [
        "textDocument": ["uri": .string(uri), "version": version(uri).map(JSONValue.integer) ?? .null],
        "edits": .array(edits.map { json($0, isAnnotated: isAnnotated) }),
      ]
    }
    var members: [JSONValue.Member] = [.init("documentChanges", .array(changes))]
    if isAnnotated, let confirmation {
      let annotation: JSONValue = ["label": .string(confirmation), "needsConfirmation": true]
      members.append(.init("changeAnnotations", [Self.annotation: annotation]))
    }
    return .object(members)
  }

  private static let annotation = "duty"

  private func json(_ edit: Fix.Edit, isAnnotated: Bool) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("range", JSONValue(locations.range(edit.span))),
      .init("newText", .string(edit.text)),
    ]
    if isAnnotated { members.append(.init("annotationId", .string(Self.annotation))) }
    return .object(members)
  }
}
