import FormJSON
import FormSource

/// Changes that the author can choose, as `textDocument/codeAction` is answered.
struct ActionAnswer {
  /// LSP 3.17, `CodeActionKind`.
  enum Kind: String, CaseIterable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll"

    /// Whether a client that asks for some kinds only wants this one: kinds are names with points, the more general first.
    func isWanted(among kinds: [String]?) -> Bool {
      kinds?.contains { rawValue == $0 || rawValue.hasPrefix($0 + ".") || $0.isEmpty } ?? true
    }
  }

  let edits: EditAnswer
  let diagnostics: DiagnosticWriter
  let language: Language

  func json(_ action: Action, _ kind: Kind) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(action.title(language))),
      .init("kind", .string(kind.rawValue)),
    ]
    if let finding = action.finding { members.append(.init("diagnostics", [diagnostics.json(finding)])) }
    if action.isPreferred { members.append(.init("isPreferred", true)) }
    // Whole, not to be asked for later: some clients apply an action as it is.
    members.append(.init("edit", edits.json(action.edits)))
    return .object(members)
  }
}
