import FormSubmission

/// Which scopes ask for which others, by the rules that hold whatever is answered.
struct ScopeDemands {
  /// For each scope those that ask for it.
  private var askers: [String: [String]] = [:]
  /// Those that ask for any other.
  private(set) var asking: Set<String> = []

  var isEmpty: Bool { askers.isEmpty }

  init(_ rules: [RuleSchema]) {
    for rule in rules {
      switch rule.kind {
      case .requires(let scope, let others):
        for other in others where other != scope { add(scope, askingFor: other) }
      case .allOrNone(let scopes):
        // Each asks for the next, and the last for the first.
        for (scope, next) in zip(scopes, scopes.dropFirst() + scopes.prefix(1)) where scope != next {
          add(scope, askingFor: next)
        }
      case .atLeastOneOf, .distinct, .after, .scopesAtLeastOneOf, .scopesAllOf, .alone, .incompatible: break
      }
    }
  }

  private mutating func add(_ scope: String, askingFor other: String) {
    askers[other, default: []].append(scope)
    asking.insert(scope)
  }

  /// The scopes that cannot be ticked without one of some others, each with that one; these themselves are not among them.
  func askers(ofAny scopes: some Sequence<String>) -> [String: String] {
    var found: [String: String] = [:]
    var open = Array(scopes)
    let wanted = Set(open)
    while let scope = open.popLast() {
      for asker in askers[scope] ?? [] where !wanted.contains(asker) && found[asker] == nil {
        found[asker] = found[scope] ?? scope
        open.append(asker)
      }
    }
    return found
  }
}
