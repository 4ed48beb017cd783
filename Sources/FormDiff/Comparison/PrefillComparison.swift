import FormCatalog
import FormSource
import FormSubmission

/// Compares the answers that a form gives beforehand, and how it shows scopes.
struct PrefillComparison {
  private let before: Form
  private let after: Form
  private let scopes: ScopeFates

  init(_ before: Form, _ after: Form, _ scopes: ScopeFates) {
    self.before = before
    self.after = after
    self.scopes = scopes
  }

  func collect(into changes: inout ChangeCollector) {
    let (old, new) = (before.declaration, after.declaration)
    if !old.prefill.isEmpty || !new.prefill.isEmpty { collectPrefills(old.prefill, new.prefill, &changes) }
    // Where the block is fixed on both sides, applicants never choose: what they would see or tick is nothing.
    let isFixed = [old, new].allSatisfy { $0.fixedBlocks.contains("scopes") }
    if !isFixed, old.scopesConfig.value != new.scopesConfig.value {
      collectScopes(old.scopesConfig, new.scopesConfig, &changes)
    }
  }

  private func collectPrefills(
    _ old: [PrefillDeclaration],
    _ new: [PrefillDeclaration],
    _ changes: inout ChangeCollector
  ) {
    let prefills = Pairing(old, new, by: \.field.value)
    // Only where something changes.
    lazy var formerAnswers = before.answers
    lazy var answers = after.answers
    func add(_ change: (PrefillPair) -> Change, _ before: PrefillDeclaration?, _ after: PrefillDeclaration?) {
      let pair = PrefillPair(
        before: before,
        after: after,
        formerAnswer: before.flatMap { formerAnswers[$0.field.value] },
        answer: after.flatMap { answers[$0.field.value] },
        form: self.after
      )
      changes.add(change(pair))
    }
    for prefill in prefills.removed where !isGone(prefill) { add(PrefillRemoved.change, prefill, nil) }
    for (old, new) in prefills.kept where !isAlike(old, new) {
      add(old.keys == new.keys ? PrefillChanged.change : PrefillKeyChanged.change, old, new)
    }
    for prefill in prefills.added { add(PrefillAdded.change, nil, prefill) }
  }

  /// Whether a request starts with the same answer. The order of scopes says nothing, and a scope that is gone is a change
  /// of the definition.
  private func isAlike(_ old: PrefillDeclaration, _ new: PrefillDeclaration) -> Bool {
    if old.keys != new.keys { return false }
    return old.value == new.value
      || old.field.value == "scopes" && keptScopes(old) == Set(new.items.map(\.value))
  }

  /// Whether the answer only named scopes that are gone.
  private func isGone(_ prefill: PrefillDeclaration) -> Bool {
    prefill.field.value == "scopes" && !prefill.items.isEmpty && keptScopes(prefill).isEmpty
  }

  /// The scopes of a prefilled answer that can still be asked for, by their values after.
  private func keptScopes(_ prefill: PrefillDeclaration) -> Set<String> {
    let items = prefill.items.map(\.value)
    return Set(items.compactMap { scopes.kept($0) })
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
    let newlyLocked = kept.filter { !locked.contains($0) && nowLocked.contains($0) }
    if !newlyLocked.isEmpty {
      var ticked = scopes.included
      if case .list(let items)? = after.answers["scopes"] { ticked.formUnion(items) }
      add({ ScopeLocked.change($0, isTicked: true) }, newlyLocked.filter(ticked.contains))
      add({ ScopeLocked.change($0, isTicked: false) }, newlyLocked.filter { !ticked.contains($0) })
    }
    add(ScopeUnlocked.change, kept.filter { locked.contains($0) && !nowLocked.contains($0) })
  }
}

extension PrefillDeclaration {
  /// The keys of the vault in it.
  fileprivate var keys: [String] { deferred.map(\.value.key) }
}
