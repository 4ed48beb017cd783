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

  /// The number of scopes above which a letter only counts them.
  static let maximumListed = 12

  /// The names of scopes; one that several of them have is preceded by their groups.
  static func names(_ scopes: [Scope]) -> [String] {
    let names = scopes.map { PlainLabel.of($0.declaration.name.value) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(scopes, names).map { scope, name in
      guard counts[name, default: 0] > 1, let group = scope.declaration.group else { return name }
      return "\(PlainLabel.of(group.value))\u{A0}: \(name)"
    }
  }
}
