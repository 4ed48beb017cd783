import FormCatalog

/// What became of the scopes of a definition, for what names them.
struct ScopeFates {
  private let gone: Set<String>
  private let renamed: [String: String]
  private let after: Definition?

  init(_ before: Definition?, _ after: Definition?) {
    self.after = after
    guard let before, let after, before.scopeValues != after.scopeValues else {
      (gone, renamed) = ([], [:])
      return
    }
    let scopes = ScopeComparison(before: before, after: after).scopes
    gone = Set(scopes.removed.map(\.value))
    renamed = Dictionary(
      scopes.renamed.map { ($0.before.value, $0.after.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The scopes that every request has.
  var included: Set<String> { Set((after?.scopes ?? []).filter(\.declaration.isIncluded).map(\.value)) }

  /// The value that a scope has after; nil where it can no longer be asked for.
  func kept(_ value: String) -> String? { gone.contains(value) ? nil : renamed[value] ?? value }
}
