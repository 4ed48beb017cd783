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

  package init(_ node: JSONNode?) {
    let general = node?["general"]
    positionEncodings = general?["positionEncodings"]?.elements?.compactMap(\.string) ?? []
    let diagnostics = node?["textDocument"]?["publishDiagnostics"]
    relatedInformation = diagnostics?["relatedInformation"]?.bool ?? false
    codeDescription = diagnostics?["codeDescriptionSupport"]?.bool ?? false
    diagnosticTags = Set(diagnostics?["tagSupport"]?["valueSet"]?.elements?.compactMap(\.integer) ?? [])
    diagnosticVersion = diagnostics?["versionSupport"]?.bool ?? false
    watchedFiles = node?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
    snippets = node?["textDocument"]?["completion"]?["completionItem"]?["snippetSupport"]?.bool ?? false
  }
}
