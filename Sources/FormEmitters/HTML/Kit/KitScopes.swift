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
    free = offer.scopes.filter { !isFixed($0) }
    let given = Set(journey.form.defaultScopes)
    // Whether answers that nobody can change already call for them.
    let condition = journey.form.blocks?.field("scopes")?.defaultCondition
    let (isCertain, isPossible) =
      switch FixedAnswers(journey.form)?.settled(condition) {
      case .always: (true, true)
      case .open: (false, true)
      case .never, nil: (false, false)
      }
    func comes(_ scope: Scope) -> Bool { isFixed(scope) && given.contains(scope.value) }
    fixed = offer.scopes.filter { isFixed($0) && ticked.contains($0.value) || isCertain && comes($0) }
    let unticked = offer.scopes.filter { isFixed($0) && !ticked.contains($0.value) }
    later = isPossible && !isCertain ? unticked.filter(comes) : []
    refused = unticked.filter { !(isPossible && comes($0)) }
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
