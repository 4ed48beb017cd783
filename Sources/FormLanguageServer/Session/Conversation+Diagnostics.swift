import FormCompiler
import FormJSON
import FormSource

extension Conversation {
  /// The diagnostics of one text, for a client that asks for them.
  mutating func documentReport(_ params: JSONNode?) throws(ResponseError) -> JSONValue {
    guard let uri = Params.uri(params) else { throw .missing("textDocument.uri") }
    let lists = workspace.file(at: uri).map { diagnostics(of: $0.snapshot, in: $0.root) }
    let items = lists?.first { $0.uri == uri }?.items ?? []
    return .object(DiagnosticReport.members(items, unless: params?["previousResultId"]?.string))
  }

  /// One report for each file that has diagnostics, or had some when the client last asked.
  mutating func workspaceReport(_ params: JSONNode?) throws(ResponseError) -> JSONValue {
    var lists: [String: [JSONValue]] = [:]
    var previous: [String: String] = [:]
    for entry in params?["previousResultIds"]?.elements ?? [] {
      guard let uri = entry["uri"]?.string, let id = entry["value"]?.string else { continue }
      lists[uri] = []
      previous[uri] = id
    }
    for root in workspace.roots {
      try cancellation.check()
      guard let snapshot = workspace.snapshot(of: root) else { continue }
      for list in diagnostics(of: snapshot, in: root) { lists[list.uri] = list.items }
    }
    let reports = lists.sorted { $0.key < $1.key }.map { uri, items -> JSONValue in
      let version = workspace.version(of: uri).map(JSONValue.integer) ?? .null
      return .object(
        [.init("uri", .string(uri)), .init("version", version)]
          + DiagnosticReport.members(items, unless: previous[uri])
      )
    }
    return ["items": .array(reports)]
  }
}
