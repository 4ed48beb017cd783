import FormCompiler
import FormJSON

/// What the server answers to `initialize`.
enum ServerCapabilities {
  static func json(for client: ClientCapabilities, _ options: SessionOptions) -> JSONValue {
    var capabilities: [JSONValue.Member] = [
      .init("positionEncoding", .string(PositionEncoding(offered: client.positionEncodings).rawValue)),
      .init("textDocumentSync", sync(for: client)),
      .init("workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]]),
      // A space too: behind a key, its values are offered.
      .init("completionProvider", ["triggerCharacters": [" ", "*", "{"]]),
      .init("hoverProvider", true),
      .init("definitionProvider", true),
      .init("referencesProvider", true),
      .init("renameProvider", ["prepareProvider": true]),
      .init("codeActionProvider", ["codeActionKinds": .array(ActionAnswer.Kind.allCases.map { .string($0.rawValue) })]),
      .init("codeLensProvider", ["resolveProvider": false]),
      .init("documentSymbolProvider", true),
      .init("workspaceSymbolProvider", true),
      .init("foldingRangeProvider", true),
      .init("semanticTokensProvider", ["legend": OutlineAnswer.legend, "full": true]),
    ]
    if options.pullsDiagnostics {
      // Only then: a client that is sent diagnostics and asks for them too shows each twice. What changes in one file
      // changes what is wrong in others, of which only those that are open are asked for; so sending them is the rule.
      capabilities.append(
        .init("diagnosticProvider", ["interFileDependencies": true, "workspaceDiagnostics": true])
      )
    }
    return [
      "capabilities": .object(capabilities),
      "serverInfo": ["name": .string(Tool.name), "version": .string(Tool.version)],
    ]
  }

  /// A client that does not say how it counts may count otherwise than the protocol wants (code points, bytes): parts of a
  /// text would then be replaced at wrong places. It sends whole texts, so that at most a mark is misplaced.
  private static func sync(for client: ClientCapabilities) -> JSONValue {
    let change = client.positionEncodings.isEmpty ? SyncKind.full : .incremental
    return ["openClose": true, "change": .integer(change.rawValue), "save": ["includeText": false]]
  }

  /// LSP 3.17, `TextDocumentSyncKind`.
  private enum SyncKind: Int {
    case full = 1
    case incremental = 2
  }
}
