import FormCatalog
import FormSubmission

/// The scopes that a form shows, and those that it fixes, as upstream decides (`disabled?`). What depends on the date or
/// on answers is left to the browser.
struct ScopeOffer {
  let scopes: [Scope]
  private let shown: Set<String>
  private let visibility: ScopeVisibility
  private let isOfDefinition: Bool
  /// The conditions of the groups that depend on answers.
  private let conditions: [String: Condition]
  /// The default answer, and the condition under which it is given.
  private let given: (scopes: Set<String>, when: Condition)?

  init(_ journey: FormJourney) {
    let visibility = ScopeVisibility(journey.form.declaration.scopesConfig)
    var conditions: [String: Condition] = [:]
    var withdrawn: Set<String> = []
    for group in journey.schema.scopeGroups {
      switch journey.settled(group.when) {
      case .always: break
      case .never: withdrawn.formUnion(group.scopes)
      case .open(let condition): conditions[group.name] = condition
      }
    }
    self.visibility = visibility
    isOfDefinition = journey.leavesFactsOpen
    self.conditions = conditions
    scopes = journey.definition.scopes.filter { visibility.shows($0.value) && !withdrawn.contains($0.value) }
    shown = Set(scopes.map(\.value))
    let field = journey.form.blocks?.field("scopes")
    if case .open(let when) = journey.settled(field?.defaultCondition) {
      given = (Set(journey.form.defaultScopes), when)
    } else {
      given = nil
    }
  }

  /// Whether the form shows a scope.
  func shows(_ scope: String) -> Bool { shown.contains(scope) }

  /// Those of the scopes that are ticked at first that applicants cannot untick.
  func alwaysAsked(of ticked: [String]) -> Set<String> {
    let changeable = Set(scopes.filter { !isFixed($0) }.map(\.value))
    return Set(ticked).subtracting(changeable)
  }

  /// Whether applicants cannot change a scope.
  func isFixed(_ scope: Scope) -> Bool { visibility.fixes(scope) }

  /// The condition under which the scopes of a group can be asked for; nil for always.
  func condition(ofGroup name: String) -> Condition? { conditions[name] }

  /// The condition under which a scope is ticked for the applicant; nil for none.
  func conditionOfDefault(_ scope: Scope) -> Condition? {
    given.flatMap { $0.scopes.contains(scope.value) ? $0.when : nil }
  }

  static let tickedRemark = "cochée d’avance"

  /// What limits the choice of a scope, for those who read what is asked.
  func remarks(_ scope: Scope, isTicked: Bool) -> [String] {
    var remarks: [String] = []
    if isFixed(scope) {
      // A definition’s forms each decide, and of a scope ticked on a condition that is said elsewhere.
      let isOpen = isOfDefinition || (!isTicked && conditionOfDefault(scope) != nil)
      remarks.append(isOpen ? "ne se change pas" : Self.words(ofFixed: isTicked).uncapitalized)
    } else if isTicked {
      remarks.append(Self.tickedRemark)
    }
    if let words = deprecation(scope) { remarks.append(words) }
    return remarks
  }

  /// What a form makes of a scope that cannot be changed.
  static func words(ofFixed isTicked: Bool) -> String {
    isTicked ? "Toujours demandée par ce formulaire" : "Ne peut pas être demandée par ce formulaire"
  }

  /// From when on a deprecated scope is no longer offered, in words that are true before that day and after it; nil for any
  /// other.
  func deprecation(_ scope: Scope) -> String? {
    scope.declaration.deprecatedSince.map { "ne se demande plus à partir du \(DayWords.text($0.value))" }
  }

  /// The groups of the scopes that the form shows.
  var groups: [(name: String?, scopes: [Scope])] { Self.groups(scopes) }

  /// The groups in the order in which they first appear, each with all its scopes.
  static func groups(_ scopes: [Scope]) -> [(name: String?, scopes: [Scope])] {
    var result: [(name: String?, scopes: [Scope])] = []
    var places: [String?: Int] = [:]
    for scope in scopes {
      let name = scope.declaration.group?.value
      if let place = places[name] {
        result[place].scopes.append(scope)
      } else {
        places[name] = result.count
        result.append((name, [scope]))
      }
    }
    return result
  }
}
