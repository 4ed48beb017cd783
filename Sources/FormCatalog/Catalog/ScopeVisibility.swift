/// Which scopes of its definition a form shows, as upstream’s `available?` decides, apart from flags and dates.
package struct ScopeVisibility: Sendable {
  private let displayed: Set<String>
  private let hidden: Set<String>

  package init(_ config: ScopesConfigDeclaration) {
    displayed = Set((config.displayed ?? []).map(\.value))
    hidden = Set((config.hidden ?? []).map(\.value))
  }

  /// Whether a scope is shown: never if it is hidden; if some scopes are listed as displayed, only those.
  package func shows(_ scope: String) -> Bool {
    !hidden.contains(scope) && (displayed.isEmpty || displayed.contains(scope))
  }
}
