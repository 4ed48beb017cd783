import FormCompiler
import FormJSON
import FormSource

extension Conversation {
  /// Answers a request about texts, as they are now.
  mutating func answer(
    _ method: RequestMethod,
    _ params: JSONNode?,
    _ cancellation: Cancellation
  ) throws(ResponseError) -> JSONValue {
    self.cancellation = cancellation
    workspace.refresh()
    try cancellation.check()
    switch method {
    case .completion:
      guard let place = try place(params) else { return .null }
      let items = Completion.items(at: place.offset, in: place.file, of: place.snapshot)
      return CompletionAnswer.json(items, place.locations, capabilities, language(place.snapshot))
    case .hover:
      guard let place = try place(params),
        let (span, markdown) = Hover.text(
          at: place.offset,
          in: place.file,
          of: place.snapshot,
          language: language(place.snapshot)
        )
      else { return .null }
      return [
        "contents": ["kind": "markdown", "value": .string(markdown)],
        "range": JSONValue(place.locations.range(span)),
      ]
    case .definition:
      guard let place = try place(params) else { return [] }
      let spans = Navigation.definitions(at: place.offset, in: place.file, of: place.snapshot)
      return .array(spans.map(place.locations.json))
    case .references:
      guard let place = try place(params) else { return [] }
      let spans = Navigation.references(
        at: place.offset,
        in: place.file,
        of: place.snapshot,
        includingDeclaration: params?["context"]?["includeDeclaration"]?.bool ?? true
      )
      return .array(spans.map(place.locations.json))
    case .prepareRename: return try renamed(params)
    case .rename: return try rename(params)
    case .codeAction: return try actions(params)
    case .codeLens:
      guard let text = try text(params) else { return [] }
      let lenses = Lenses.lenses(in: text.file, of: text.snapshot)
      return OutlineAnswer(locations: text.locations).lenses(lenses, language(text.snapshot))
    case .documentSymbol:
      guard let text = try text(params) else { return [] }
      let symbols = Symbols.document(text.file, of: text.snapshot)
      let answer = SymbolAnswer(locations: text.locations)
      return capabilities.nestedSymbols ? answer.tree(symbols) : .array(answer.list(symbols))
    case .workspaceSymbol: return .array(try symbols(params?["query"]?.string ?? ""))
    case .foldingRange:
      guard let text = try text(params) else { return [] }
      return OutlineAnswer(locations: text.locations).folds(Folding.ranges(in: text.file, of: text.snapshot))
    case .semanticTokens:
      guard let text = try text(params) else { return .null }
      return OutlineAnswer(locations: text.locations).tokens(SemanticTokens.tokens(in: text.file, of: text.snapshot))
    case .documentDiagnostic: return try documentReport(params)
    case .workspaceDiagnostic: return try workspaceReport(params)
    }
  }

  /// A file of a project, as it is now.
  struct Text {
    let root: String
    let snapshot: Snapshot
    let file: SourceFile
    let locations: Locations
  }

  /// A place in it.
  struct Place {
    let text: Text
    /// In bytes.
    let offset: Int

    var file: SourceFile { text.file }
    var snapshot: Snapshot { text.snapshot }
    var locations: Locations { text.locations }
  }

  /// The text that a request is about; nil for one that no project reads.
  mutating func text(_ params: JSONNode?) throws(ResponseError) -> Text? {
    guard let uri = Params.uri(params) else { throw .missing("textDocument.uri") }
    guard let (root, snapshot, file) = workspace.file(at: uri) else { return nil }
    try cancellation.check()
    return Text(root: root, snapshot: snapshot, file: file, locations: locations(snapshot, in: root))
  }

  mutating func place(_ params: JSONNode?) throws(ResponseError) -> Place? {
    guard let position = Params.position(params?["position"]) else { throw .missing("position") }
    guard let text = try text(params) else { return nil }
    return Place(text: text, offset: text.locations.offset(of: position, in: text.file.id))
  }

  private mutating func symbols(_ query: String) throws(ResponseError) -> [JSONValue] {
    var found: [JSONValue] = []
    for root in workspace.roots {
      try cancellation.check()
      guard let snapshot = workspace.snapshot(of: root) else { continue }
      found += SymbolAnswer(locations: locations(snapshot, in: root))
        .list(Symbols.workspace(query: query, of: snapshot))
    }
    return found
  }
}

extension ResponseError {
  static func missing(_ member: String) -> ResponseError {
    ResponseError(.invalidParams, "“\(member)” is missing")
  }
}
