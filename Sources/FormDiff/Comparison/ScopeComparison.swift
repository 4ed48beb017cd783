import FormCatalog
import FormSource

/// Compares the scopes of a definition.
struct ScopeComparison {
  let before: Definition
  let after: Definition

  /// The scopes of both sides, by their values; those that got another one by their names.
  var scopes: Pairing<Scope> {
    Pairing(before.scopes, after.scopes, by: \.value) { scope in
      // The same name in the same group, then the same name alone, then name and value exchanged.
      let (name, value) = (NameLetters.seen(in: scope.declaration.name.value), NameLetters.seen(in: scope.value))
      let both = name.lexicographicallyPrecedes(value) ? name + [0] + value : value + [0] + name
      return [NameLetters.seen(in: scope.declaration.group?.value ?? "") + [0] + name, name, [0] + both]
    }
  }

  func collect(into changes: inout ChangeCollector) {
    let scopes = scopes
    for scope in scopes.removed { changes.add(ScopeRemoved.change(scope, of: before)) }
    for (old, new) in scopes.renamed {
      changes.add(ScopeRenamed.change(old, new, of: after))
      compare(old, new, isRenamed: true, &changes)
    }
    for (old, new) in scopes.kept { compare(old, new, &changes) }
    for scope in scopes.added { changes.add(ScopeAdded.change(scope, of: after)) }
    if let scope = scopes.moved.first { changes.add(ScopeOrder.change(scope.before, scope.after, of: after)) }
  }

  private func compare(_ old: Scope, _ new: Scope, isRenamed: Bool = false, _ changes: inout ChangeCollector) {
    let (before, after) = (old.declaration, new.declaration)
    func add(_ change: (Scope, Scope, Definition) -> Change) { changes.add(change(old, new, self.after)) }
    if before.name.value != after.name.value, !isRenamed { add(ScopeRelabelled.change) }
    if before.isIncluded != after.isIncluded { add(after.isIncluded ? ScopeIncluded.change : ScopeOptional.change) }
    if before.isDisabled != after.isDisabled { add(after.isDisabled ? ScopeDisabled.change : ScopeEnabled.change) }
    if before.deprecatedSince?.value != after.deprecatedSince?.value {
      add(after.deprecatedSince == nil ? ScopeRestored.change : ScopeDeprecated.change)
    }
    if before.isWritable != after.isWritable { add(after.isWritable ? ScopeKept.change : ScopeClosed.change) }
    if before.featureFlag?.value != after.featureFlag?.value { add(ScopeFlagChanged.change) }
    if before.group?.value != after.group?.value { add(ScopeRegrouped.change) }
    if before.link?.value != after.link?.value { add(ScopeLinkChanged.change) }
  }
}
