/// Which scopes of its definition a form shows, as `available?` of upstream decides, but for flags and days.
package struct ScopeVisibility: Sendable {
  private let displayed: Set<String>
  private let hidden: Set<String>

  package init(_ config: ScopesConfigDeclaration) {
    displayed = Set((config.displayed ?? []).map(\.value))
    hidden = Set((config.hidden ?? []).map(\.value))
  }

  /// A scope that is hidden is not shown, whatever else is said of it; where some are displayed, the others are not.
  package func shows(_ scope: String) -> Bool {
    !hidden.contains(scope) && (displayed.isEmpty || displayed.contains(scope))
  }
}
