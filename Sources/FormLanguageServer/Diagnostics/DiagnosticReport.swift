package import FormJSON
import FormSource

/// The answer to a client that asks for the diagnostics of a text (LSP 3.17, `DocumentDiagnosticReport`).
package enum DiagnosticReport {
  /// - Parameters:
  ///   - items: the diagnostics.
  ///   - previous: what identified the list that the client has; nil if it has none.
  /// - Returns: the list, or that it is the one that the client has.
  package static func members(_ items: [JSONValue], unless previous: String?) -> [JSONValue.Member] {
    var hash = StableHash()
    hash.add(JSONWriter.write(.array(items), .compact))
    let id = JSONValue.Member("resultId", .string(hash.text))
    if previous == hash.text { return [.init("kind", "unchanged"), id] }
    return [.init("kind", "full"), id, .init("items", .array(items))]
  }
}
