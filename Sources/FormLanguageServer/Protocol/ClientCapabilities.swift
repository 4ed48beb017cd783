package import FormJSON

/// What a client announces in `initialize`, as far as the server acts on it. Nothing is sent that was not announced.
package struct ClientCapabilities: Hashable, Sendable {
  /// Empty where the client does not say how it counts.
  package let positionEncodings: [String]
  package let relatedInformation: Bool
  package let codeDescription: Bool
  /// The numbers of the tags that diagnostics may have.
  package let diagnosticTags: Set<Int>
  package let diagnosticVersion: Bool
  package let watchedFiles: Bool
  package let snippets: Bool
  /// Whether a completion may say what it replaces behind the cursor too.
  package let insertReplace: Bool
  /// Whether symbols may hold others.
  package let nestedSymbols: Bool
  /// Whether edits may name the version of the text that they are for.
  package let documentChanges: Bool
  /// Whether edits may be shown before they are applied.
  package let changeAnnotations: Bool

  package init(_ node: JSONNode?) {
    let general = node?["general"]
    positionEncodings = general?["positionEncodings"]?.elements?.compactMap(\.string) ?? []
    let diagnostics = node?["textDocument"]?["publishDiagnostics"]
    relatedInformation = diagnostics?["relatedInformation"]?.bool ?? false
    codeDescription = diagnostics?["codeDescriptionSupport"]?.bool ?? false
    diagnosticTags = Set(diagnostics?["tagSupport"]?["valueSet"]?.elements?.compactMap(\.integer) ?? [])
    diagnosticVersion = diagnostics?["versionSupport"]?.bool ?? false
    watchedFiles = node?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
    let text = node?["textDocument"]
    snippets = text?["completion"]?["completionItem"]?["snippetSupport"]?.bool ?? false
    insertReplace = text?["completion"]?["completionItem"]?["insertReplaceSupport"]?.bool ?? false
    nestedSymbols = text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
    let edits = node?["workspace"]?["workspaceEdit"]
    documentChanges = edits?["documentChanges"]?.bool ?? false
    changeAnnotations = documentChanges && edits?["changeAnnotationSupport"]?.members != nil
  }
}
