import FormCatalog
import FormSubmission

/// The scopes of a definition as one form offers them.
struct KitScopes {
  /// Ticked, and cannot be changed.
  let fixed: [Scope]
  /// The applicant’s choice, prefilled or not.
  let free: [Scope]
  /// All that are ticked from the start, shown or not.
  let ticked: Set<String>
  /// Ticked without the applicant once answers call for it.
  let later: [Scope]
  /// Shown but not ticked, and cannot be changed.
  let refused: [Scope]
  let hidden: [Scope]

  init(_ journey: FormJourney) {
    let offer = ScopeOffer(journey)
    let ticked = journey.form.tickedScopes
    let isFrozen = journey.frozen.flatMap(\.questions).contains { $0.kind == .scopes }
    func isFixed(_ scope: Scope) -> Bool { isFrozen || offer.isFixed(scope) }
    let shown = Set(offer.scopes.map(\.value))
    self.ticked = ticked
    fixed = offer.scopes.filter { isFixed($0) && ticked.contains($0.value) }
    free = offer.scopes.filter { !isFixed($0) }
    let given = Set(journey.form.defaultScopes)
    let unticked = offer.scopes.filter { isFixed($0) && !ticked.contains($0.value) }
    later = unticked.filter { given.contains($0.value) }
    refused = unticked.filter { !given.contains($0.value) }
    hidden = journey.definition.scopes.filter { !shown.contains($0.value) }
  }
}
