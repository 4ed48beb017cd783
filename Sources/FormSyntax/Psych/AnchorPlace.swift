import FormSource

/// Guesses where a missing anchor should have been written.
enum AnchorPlace {
  /// The key that an anchor’s name suggests: `steps` of `api-x-production` for `api_x_production_steps`.
  ///
  /// The entry with the longest matching name wins. A value that is an alias or has its own anchor is not considered.
  static func of(_ name: String, in roots: [SyntaxNode]) -> ByteSpan? {
    let name = underscored(name)
    var best: (length: Int, span: ByteSpan)?
    for case .mapping(let entries) in roots.map(\.content) {
      for entry in entries {
        guard case .scalar(let key) = entry.key.content, case .mapping(let fields) = entry.value.content else {
          continue
        }
        let prefix = underscored(key.text) + "_"
        guard prefix.utf8.count > best?.length ?? 0, name.hasPrefix(prefix) else { continue }
        let rest = name.dropFirst(prefix.count)
        for field in fields {
          guard case .scalar(let fieldKey) = field.key.content, rest.hasSuffix(fieldKey.text), field.value.anchor == nil
          else { continue }
          if case .alias = field.value.content { continue }
          best = (prefix.utf8.count, field.key.span)
        }
      }
    }
    return best?.span
  }

  private static func underscored(_ name: String) -> String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }
}
