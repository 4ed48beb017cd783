import FormSource

/// Guesses where a missing anchor was to be written.
enum AnchorPlace {
  /// The value of the key that an anchor’s name speaks about: `api_x_production_steps` is `steps` of `api-x-production`.
  ///
  /// The entry with the longest fitting name wins; a value that has an anchor of its own, or is an alias, is none.
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
