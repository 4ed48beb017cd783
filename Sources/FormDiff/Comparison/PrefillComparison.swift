import FormCatalog
import FormSource

/// Compares the answers that a form gives beforehand, and how it shows scopes.
struct PrefillComparison {
  private let before: Form
  private let after: Form

  init(_ before: Form, _ after: Form) {
    self.before = before
    self.after = after
  }

  func collect(into changes: inout ChangeCollector) {
    let (old, new) = (before.declaration, after.declaration)
    if !old.prefill.isEmpty || !new.prefill.isEmpty { collectPrefills(old.prefill, new.prefill, &changes) }
    if old.scopesConfig.value != new.scopesConfig.value { collectScopes(old.scopesConfig, new.scopesConfig, &changes) }
  }

  private func collectPrefills(
    _ old: [PrefillDeclaration],
    _ new: [PrefillDeclaration],
    _ changes: inout ChangeCollector
  ) {
    let prefills = Pairing(old, new, by: \.field.value)
    func add(_ change: (PrefillPair) -> Change, _ before: PrefillDeclaration?, _ after: PrefillDeclaration?) {
      changes.add(change(PrefillPair(before: before, after: after, form: self.after)))
    }
    for prefill in prefills.removed { add(PrefillRemoved.change, prefill, nil) }
    for (old, new) in prefills.kept where !old.isAlike(new) {
      add(old.keys == new.keys ? PrefillChanged.change : PrefillKeyChanged.change, old, new)
    }
    for prefill in prefills.added { add(PrefillAdded.change, nil, prefill) }
  }

  private func collectScopes(
    _ old: ScopesConfigDeclaration,
    _ new: ScopesConfigDeclaration,
    _ changes: inout ChangeCollector
  ) {
    // The scopes that both sides may show: what becomes of others is a change of the definition.
    let names = (after.blocks?.field("scopes")?.options ?? []).map(\.value)
    let known = Set((before.blocks?.field("scopes")?.options ?? []).map(\.value))
    let kept = names.filter(known.contains)
    func add(_ change: (FormScopes) -> Change, _ names: [String]) {
      if !names.isEmpty { changes.add(change(FormScopes(before: before, after: after, names: names))) }
    }
    let (shown, nowShown) = (ScopeVisibility(old), ScopeVisibility(new))
    add(ScopeHidden.change, kept.filter { shown.shows($0) && !nowShown.shows($0) })
    add(ScopeDisplayed.change, kept.filter { !shown.shows($0) && nowShown.shows($0) })
    let locked = Set((old.disabled ?? []).map(\.value))
    let nowLocked = Set((new.disabled ?? []).map(\.value))
    add(ScopeLocked.change, kept.filter { !locked.contains($0) && nowLocked.contains($0) })
    add(ScopeUnlocked.change, kept.filter { locked.contains($0) && !nowLocked.contains($0) })
  }
}

extension PrefillDeclaration {
  /// Whether a request starts with the same answer. The order of scopes says nothing.
  fileprivate func isAlike(_ other: PrefillDeclaration) -> Bool {
    if keys != other.keys { return false }
    return value == other.value
      || field.value == "scopes" && Set(items.map(\.value)) == Set(other.items.map(\.value))
  }

  /// The keys of the vault in it.
  fileprivate var keys: [String] { deferred.map(\.value.key) }
}
