import FormSource

/// Guesses where missing anchors should have been written.
struct AnchorPlace {
  /// The mappings of the entries by the beginning of an anchor’s name that they suggest (`api_x_production_`), in order.
  private var entries: [String: [[SyntaxEntry]]] = [:]

  init(_ roots: [SyntaxNode]) {
    for case .mapping(let entries) in roots.map(\.content) {
      for entry in entries {
        guard case .scalar(let key) = entry.key.content, case .mapping(let fields) = entry.value.content else {
          continue
        }
        self.entries[Self.underscored(key.text) + "_", default: []].append(fields)
      }
    }
  }

  /// The key that an anchor’s name suggests: `steps` of `api-x-production` for `api_x_production_steps`.
  ///
  /// The entry with the longest matching name wins. A value that is an alias or has its own anchor is not considered.
  func of(_ name: String) -> ByteSpan? {
    let name = Self.underscored(name)
    for index in name.indices.reversed() where name[index] == "_" {
      let rest = name[name.index(after: index)...]
      for fields in entries[String(name[...index])] ?? [] {
        if let span = Self.key(of: rest, among: fields) { return span }
      }
    }
    return nil
  }

  private static func key(of rest: Substring, among fields: [SyntaxEntry]) -> ByteSpan? {
    fields.last { field in
      guard case .scalar(let key) = field.key.content, rest.hasSuffix(key.text), field.value.anchor == nil else {
        return false
      }
      if case .alias = field.value.content { return false }
      return true
    }?.key.span
  }

  private static func underscored(_ name: String) -> String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }
}
