import FormCatalog
import FormSubmission

/// What conditions ask of the applicants of a form. The rest is known: the form answers some questions itself, once and for
/// all, and never asks others.
///
/// Of a definition, or of a form whose requests start with the answers of an earlier stage, only the facts are known.
struct OpenConditions {
  private let journey: FormJourney
  /// The questions whose answer, or lack of one, is known.
  private var known: Set<String> = []
  private var answers: [String: FieldValue] = [:]
  /// The only scopes that a request can ask for; nil if that is not known.
  private var scopes: Set<String>?

  init(_ journey: FormJourney, _ offer: ScopeOffer, in site: Site) {
    self.journey = journey
    if journey.leavesFactsOpen || journey.form.continuesEarlierStage(in: site.catalog) { return }
    if !journey.definition.scopes.isEmpty, !journey.form.isDeferred("scopes") {
      let given = (journey.starting["scopes"]?.items ?? []) + journey.form.defaultScopes
      scopes = Set(given + offer.scopes.filter { !offer.isFixed($0) }.map(\.value))
    }
    learnAnswers()
  }

  private mutating func learnAnswers() {
    let closed = Set(journey.form.closedFields.map(\.name))
    let deferred = journey.form.deferredFields
    let fields = journey.form.blocks?.fields ?? []
    var isComplete = false
    // What one answer settles may settle whether another question is asked.
    while !isComplete {
      isComplete = true
      for field in fields where !known.contains(field.name) {
        switch settled(field.schema.when) {
        case .never: break
        case .always where closed.contains(field.name):
          guard !deferred.contains(field.name), !mayBeDefaulted(field) else { continue }
          answers[field.name] = journey.starting[field.name]
        case .always, .open: continue
        }
        known.insert(field.name)
        isComplete = false
      }
    }
  }

  /// Whether the answers of an applicant decide on the default.
  private func mayBeDefaulted(_ field: FormField) -> Bool {
    guard field.defaultValue != nil, case .open = settled(field.defaultCondition) else { return false }
    return true
  }

  /// Whether a request can ask for a scope.
  func mayAsk(forScope scope: String) -> Bool { scopes?.contains(scope) ?? true }

  /// - Parameters:
  ///   - condition: nil for none, which always holds.
  ///   - unanswered: questions taken to have no answer.
  ///   - truth: a condition taken to hold.
  /// - Returns: what is left of the condition.
  func settled(
    _ condition: Condition?,
    without unanswered: [String] = [],
    given truth: Condition? = nil
  ) -> SettledCondition {
    let truths = truth?.comparisons ?? []
    return SettledCondition(condition) { field, comparison in
      if unanswered.contains(field) { return comparison.holds(nil) }
      if truths.contains(.compare(field: field, comparison)) { return true }
      return holds(field, comparison)
    }
  }

  /// Whether a comparison holds; nil if an applicant decides.
  private func holds(_ field: String, _ comparison: Condition.Comparison) -> Bool? {
    if known.contains(field) { return Condition.compare(field: field, comparison).holds { answers[$0] } }
    if field == "scopes", case .contains(let scope) = comparison, !mayAsk(forScope: scope) { return false }
    switch journey.settled(.compare(field: field, comparison)) {
    case .always: return true
    case .never: return false
    case .open: return nil
    }
  }
}

extension Condition {
  /// The comparisons that all hold where the condition does.
  fileprivate var comparisons: [Condition] {
    switch self {
    case .compare: [self]
    case .all(let parts): parts.flatMap(\.comparisons)
    case .any, .not: []
    }
  }
}
