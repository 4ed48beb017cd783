/// Which scopes of its definition a form shows and fixes, as upstream’s `available?` and `disabled?` decide, apart from
/// flags and dates.
package struct ScopeVisibility: Sendable {
  private let displayed: Set<String>
  private let hidden: Set<String>
  private let disabled: Set<String>

  package init(_ config: ScopesConfigDeclaration) {
    displayed = Set((config.displayed ?? []).map(\.value))
    hidden = Set((config.hidden ?? []).map(\.value))
    disabled = Set((config.disabled ?? []).map(\.value))
  }

  /// Whether a scope is shown: never if it is hidden; if some scopes are listed as displayed, only those.
  package func shows(_ scope: String) -> Bool {
    !hidden.contains(scope) && (displayed.isEmpty || displayed.contains(scope))
  }

  /// Whether applicants cannot change a scope: the form or the definition says so.
  package func fixes(_ scope: Scope) -> Bool {
    scope.declaration.isDisabled || disabled.contains(scope.value)
  }
}
