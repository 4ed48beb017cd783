package import FormJSON

/// What one client was told about the files of one project, so that only what changes is told again.
package struct Publication {
  /// The diagnostics of one file.
  package struct List: Hashable, Sendable {
    package let uri: String
    package let items: [JSONValue]
  }

  /// By address; files without diagnostics are left out.
  private var told: [String: [JSONValue]] = [:]

  package init() {}

  /// - Parameters:
  ///   - lists: the diagnostics of all files that have some.
  ///   - touched: the addresses of texts that were opened or changed: clients move or drop what they were told of these.
  /// - Returns: what to tell, sorted by address; an empty list clears.
  package mutating func update(_ lists: [List], touched: Set<String>) -> [List] {
    let now = Dictionary(lists.map { ($0.uri, $0.items) }, uniquingKeysWith: { $0 + $1 })
    defer { told = now }
    return touched.union(now.keys).union(told.keys).sorted().compactMap { uri in
      guard touched.contains(uri) || now[uri] != told[uri] else { return nil }
      return List(uri: uri, items: now[uri] ?? [])
    }
  }
}
