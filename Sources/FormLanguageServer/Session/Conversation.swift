import FormCatalog
import FormCompiler
import FormJSON
import FormSource

/// What is agreed and open between `initialize` and `shutdown`.
struct Conversation {
  let options: SessionOptions
  let capabilities: ClientCapabilities
  let encoding: PositionEncoding
  var workspace: Workspace
  /// The rename that was last refused until it is asked for again, since something else has to be done with it.
  var announcedRename: AnnouncedRename?
  /// Of the request that is being answered.
  var cancellation = Cancellation.never

  init(
    _ host: any ProjectHost,
    _ options: SessionOptions,
    _ capabilities: ClientCapabilities,
    folders: [String]
  ) {
    self.options = options
    self.capabilities = capabilities
    encoding = PositionEncoding(offered: capabilities.positionEncodings)
    workspace = Workspace(host, folders: folders, environment: options.environment)
  }

  /// Asks to be told when files change on the disk, where the client can.
  var registrations: [ServerMessage] {
    guard capabilities.watchedFiles else { return [] }
    // A baseline of another name is looked at before each answer.
    let patterns = ["**/*.{yml,yaml}", "**/texts/*.txt", "**/\(Baseline.usualPath)"]
    let watchers = JSONValue.array(patterns.map { ["globPattern": .string($0)] })
    let registration: JSONValue = [
      "id": "files", "method": .string(NotificationMethod.didChangeWatchedFiles.rawValue),
      "registerOptions": ["watchers": watchers],
    ]
    return [.request(.text("register"), method: "client/registerCapability", params: ["registrations": [registration]])]
  }

  // MARK: Notifications

  mutating func note(_ method: NotificationMethod, _ params: JSONNode?) {
    switch method {
    case .didOpen:
      guard let uri = Params.uri(params), let text = params?["textDocument"]?["text"]?.string else { return }
      workspace.open(Document(uri: uri, version: params?["textDocument"]?["version"]?.integer, text: text))
    case .didChange:
      guard let uri = Params.uri(params), let changes = Params.changes(params) else { return }
      workspace.change(uri, changes, version: params?["textDocument"]?["version"]?.integer, encoding)
    case .didClose: Params.uri(params).map { workspace.close($0) }
    case .didSave, .didChangeWatchedFiles: workspace.forget()
    case .didChangeFolders:
      let event = params?["event"]
      workspace.changeFolders(
        adding: event?["added"]?.elements?.compactMap(Params.folder) ?? [],
        removing: event?["removed"]?.elements?.compactMap(Params.folder) ?? []
      )
    }
  }

  // MARK: Diagnostics

  /// What the client has to be told: the diagnostics that have changed, and why a baseline could not be applied to them.
  mutating func news() -> [ServerMessage] {
    workspace.refresh()
    var lists = workspace.takeCleared()
    if !options.pullsDiagnostics {
      for root in workspace.roots {
        guard let snapshot = workspace.snapshot(of: root) else { continue }
        lists += workspace.tell(root, diagnostics(of: snapshot, in: root))
      }
    }
    return lists.map { .notification(method: "textDocument/publishDiagnostics", params: json($0)) }
      + workspace.roots.compactMap { baselineWarning(in: $0) }
  }

  /// What `lint` says of a baseline that it cannot read; nil where nothing is new about it.
  private mutating func baselineWarning(in root: String) -> ServerMessage? {
    guard let words = workspace.takeBaselineProblem(of: root)?.words, let snapshot = workspace.snapshot(of: root) else {
      return nil
    }
    let all = Words(
      fr: "\(words.french). D’ici là, tous les constats sont montrés.",
      en: "\(words.english). Until then all findings are shown."
    )
    let message = JSONValue.string(all(language(snapshot)))
    return .notification(method: "window/showMessage", params: ["type": .integer(Self.warning), "message": message])
  }

  /// LSP 3.17, `MessageType.Warning`.
  private static let warning = 2

  private func json(_ list: Publication.List) -> JSONValue {
    var members: [JSONValue.Member] = [.init("uri", .string(list.uri))]
    if capabilities.diagnosticVersion, let version = workspace.version(of: list.uri) {
      members.append(.init("version", .integer(version)))
    }
    members.append(.init("diagnostics", .array(list.items)))
    return .object(members)
  }

  /// The diagnostics of all files of a project that have some.
  mutating func diagnostics(of snapshot: Snapshot, in root: String) -> [Publication.List] {
    let findings = workspace.findings(of: snapshot, in: root)
    let locations = locations(snapshot, in: root)
    let writer = writer(locations, language(snapshot))
    return Dictionary(grouping: findings, by: \.span.source).sorted { $0.key < $1.key }.map { source, findings in
      Publication.List(uri: locations.uri(of: source), items: findings.map(writer.json))
    }
  }

  func writer(_ locations: Locations, _ language: Language) -> DiagnosticWriter {
    DiagnosticWriter(locations, capabilities, language, rulePages: options.rulePages)
  }

  func locations(_ snapshot: Snapshot, in root: String) -> Locations {
    Locations(snapshot.project.tree, root: root, open: workspace.addresses(in: root), encoding)
  }

  func language(_ snapshot: Snapshot) -> Language {
    options.language ?? snapshot.project.configuration.language ?? .french
  }
}
