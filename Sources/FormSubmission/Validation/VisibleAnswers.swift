import Synchronization

/// The answers of a submission as conditions see them: without those of hidden fields and scopes that are not offered.
final class VisibleAnswers: Sendable {
  let schema: FormSchema
  let submission: PlacedSubmission
  /// For each condition of the form whether it does not hold.
  private let isUnmet: [Bool]
  /// The scopes of the groups whose condition does not hold.
  private let withdrawn: [String]
  /// All rules between scopes are judged by the same.
  private let knownTicked = AtomicLazyReference<TickedScopes>()

  init(_ submission: PlacedSubmission, _ schema: FormSchema) {
    self.schema = schema
    self.submission = submission
    guard !schema.conditions.isEmpty || !schema.scopeGroups.isEmpty else {
      isUnmet = []
      withdrawn = []
      return
    }
    let finder = VisibilityFinder(submission, schema)
    withdrawn = finder.withdrawScopes()
    isUnmet = finder.unmetConditions()
  }

  /// Whether the field at a place in the form (from 0) is hidden by its condition.
  func isHidden(at place: Int) -> Bool { schema.conditionIndex(at: place).map { isUnmet[$0] } ?? false }

  /// As above; what the form does not ask is not hidden.
  func isHidden(at place: Int?) -> Bool { place.map { isHidden(at: $0) } ?? false }

  func isHidden(_ name: String) -> Bool { isHidden(at: schema.place(of: name)) }

  /// The answer to a field, or a fact about the form; nil where it is absent, blank or hidden.
  func answer(_ name: String) -> FieldValue? {
    guard let place = schema.place(of: name) else { return Self.fact(name, schema) }
    return isHidden(at: place) ? nil : Self.value(at: place, schema, submission, without: withdrawn)
  }

  /// The answer that is given to the field at a place in the form (from 0), hidden or not.
  func given(at place: Int) -> FieldValue? {
    schema.hasRepeatedNames ? given(schema.fields[place].name) : submission.answers[place]
  }

  func given(_ name: String) -> FieldValue? { given(name, at: schema.place(of: name)) }

  /// The answer to a field whose place in the form is known; nil for one that the form does not ask.
  func given(_ name: String, at place: Int?) -> FieldValue? {
    place.map { submission.answers[$0] } ?? submission.others[name]
  }

  /// The scopes that are asked for.
  var ticked: TickedScopes {
    if let known = knownTicked.load() { return known }
    let scopes = if case .list(let scopes)? = answer("scopes") { scopes } else { [String]() }
    return knownTicked.storeIfNil(TickedScopes(scopes))
  }

  /// An answer to a field without what does not count: scopes that are not offered.
  func counted(_ answer: FieldValue, of field: FieldSchema) -> FieldValue {
    Self.counted(answer, of: field, without: withdrawn)
  }

  fileprivate static func fact(_ name: String, _ schema: FormSchema) -> FieldValue? {
    schema.facts[name].flatMap { $0.isBlank ? nil : $0 }
  }

  fileprivate static func value(
    at place: Int,
    _ schema: FormSchema,
    _ submission: PlacedSubmission,
    without withdrawn: [String]
  ) -> FieldValue? {
    guard let given = submission.answers[place] else { return nil }
    let field = schema.fields[place]
    let answer = counted(given, of: field, without: withdrawn)
    if answer.isBlank { return nil }
    // An unticked box counts as absent, however it is written.
    if field.kind == .boolean, answer.isTicked == false { return nil }
    return answer
  }

  private static func counted(
    _ answer: FieldValue,
    of field: FieldSchema,
    without withdrawn: [String]
  ) -> FieldValue {
    guard !withdrawn.isEmpty, field.kind == .scopes, case .list(let scopes) = answer else { return answer }
    let isWithdrawn = withdrawn.lookup(for: scopes.count)
    return .list(scopes.filter { !isWithdrawn($0) })
  }
}

/// The scopes that a submission asks for. Browsers send an empty one with a group of boxes: it is none.
final class TickedScopes: Sendable {
  let scopes: [String]
  /// Nil where they are few, and compared one by one.
  private let texts: Set<ExactText>?

  init(_ scopes: [String]) {
    self.scopes = scopes
    texts = scopes.count > 8 ? Set(texts: scopes) : nil
  }

  func contains(_ scope: String) -> Bool { texts?.contains(scope) ?? scopes.containsExactly(scope) }
}

/// Finds out which conditions hold and which scopes are offered. A class, since each condition captures it.
private final class VisibilityFinder {
  private let submission: PlacedSubmission
  private let schema: FormSchema
  /// For each condition of the form whether it holds; nil where that is not known yet.
  private var known: [Bool?]
  /// For each condition whether it is being settled, or was.
  private var isPending: [Bool]
  private var withdrawn: [String] = []

  init(_ submission: PlacedSubmission, _ schema: FormSchema) {
    self.submission = submission
    self.schema = schema
    known = [Bool?](repeating: nil, count: schema.conditions.count)
    isPending = [Bool](repeating: false, count: schema.conditions.count)
  }

  /// The scopes that are not offered. Comes first: conditions of fields may ask about scopes, conditions of scopes may
  /// not (that is an error when a form is compiled).
  func withdrawScopes() -> [String] {
    settle(schema.conditionsOfScopes)
    let scopes = schema.scopeGroups.flatMap { holds($0.when) ? [] : $0.scopes }
    withdrawn = scopes
    return scopes
  }

  func unmetConditions() -> [Bool] {
    settle(Array(schema.conditions.indices))
    return known.map { $0 == false }
  }

  /// Settles conditions, each after those that it depends on. Not recursive: a chain of them may be as long as the form.
  private func settle(_ indices: [Int]) {
    for index in indices where known[index] == nil {
      var pending = [index]
      while let last = pending.last {
        // Cycles are an error when a form is compiled; a schema made by hand may have one, which is cut here.
        let open = isPending[last] ? [] : schema.conditions[last].asked.filter { known[$0] == nil && !isPending[$0] }
        isPending[last] = true
        if open.isEmpty {
          if known[last] == nil { known[last] = holds(schema.conditions[last].condition) }
          pending.removeLast()
        } else {
          pending += open.reversed()
        }
      }
    }
  }

  private func holds(_ condition: Condition) -> Bool {
    condition.holds { name in
      guard let place = schema.place(of: name) else { return VisibleAnswers.fact(name, schema) }
      let isHidden = schema.conditionIndex(at: place).map { known[$0] == false } ?? false
      return isHidden ? nil : VisibleAnswers.value(at: place, schema, submission, without: withdrawn)
    }
  }
}
