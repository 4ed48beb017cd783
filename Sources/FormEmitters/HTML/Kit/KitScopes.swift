import FormCatalog
import FormSubmission

/// The scopes of a definition as one form offers them.
struct KitScopes {
  /// Ticked, and cannot be changed.
  let fixed: [Scope]
  /// The applicant’s choice, prefilled or not.
  let free: [Scope]
  /// All that are ticked, by the form or by a default that answers may call for, shown or not.
  let ticked: Set<String>
  /// Shown but not ticked, and cannot be changed.
  let refused: [Scope]
  let hidden: [Scope]

  init(_ journey: FormJourney) {
    let offer = ScopeOffer(journey)
    let ticked = journey.form.tickedScopes.union(journey.form.defaultScopes)
    let isFrozen = journey.frozen.flatMap(\.questions).contains { $0.kind == .scopes }
    func isFixed(_ scope: Scope) -> Bool { isFrozen || offer.isFixed(scope) }
    let shown = Set(offer.scopes.map(\.value))
    self.ticked = ticked
    fixed = offer.scopes.filter { isFixed($0) && ticked.contains($0.value) }
    free = offer.scopes.filter { !isFixed($0) }
    refused = offer.scopes.filter { isFixed($0) && !ticked.contains($0.value) }
    hidden = journey.definition.scopes.filter { !shown.contains($0.value) }
  }
}
