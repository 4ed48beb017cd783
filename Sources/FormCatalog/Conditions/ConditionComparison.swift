package import FormSubmission

/// Compares two versions of a condition by what they hold of, as ``ConditionOutcomes`` tries it.
package struct ConditionComparison: Sendable {
  package enum Relation: Sendable {
    /// Both hold of the same answers.
    case same
    /// The new one holds of some answers of the old one, and of no others.
    case tighter
    /// The new one holds of all answers of the old one, and of others.
    case looser
    /// Each holds of answers that the other one does not hold of.
    case other
    /// It could not be found out.
    case unknown
  }

  private let before: FormSchema
  private let after: FormSchema

  /// The forms whose conditions are compared. Answers are those that the later one accepts.
  package init(_ before: FormSchema, _ after: FormSchema) {
    self.before = before
    self.after = after
  }

  private var outcomes: ConditionOutcomes {
    ConditionOutcomes { name in
      (after[name] ?? before[name]).map { ConditionOutcomes.Answers($0, scopes: nil) }
        ?? ConditionChecker.facts[name].map { ConditionOutcomes.Answers(kind: $0) }
    }
  }

  /// Tries combinations of answers that stand for all others, as far as a condition can tell, until `body` returns false:
  /// first those with few answers. Nothing is tried where they are too many or not known.
  package func tryAnswers(to condition: Condition, _ body: ([String: FieldValue]) -> Bool) {
    let names = condition.fields
    _ = outcomes.tryAll(condition) { answer in
      let given = names.compactMap { name in answer(name).map { (name, $0) } }
      return body(Dictionary(given, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// Whether an answer tried is any other than those compared with, and nothing that anyone would write.
  package static func isOther(_ text: String) -> Bool { text == ConditionOutcomes.Answers.other }

  /// No condition always holds.
  package func relation(of old: Condition?, to new: Condition?) -> Relation {
    let (old, new) = (old ?? .all([]), new ?? .all([]))
    var (isLooser, isTighter) = (false, false)
    let isKnown = outcomes.tryAll(.any([old, new])) { answer in
      switch (old.holds(answer), new.holds(answer)) {
      case (true, false): isTighter = true
      case (false, true): isLooser = true
      case (true, true), (false, false): break
      }
      return !(isLooser && isTighter)
    }
    guard isKnown else { return .unknown }
    switch (isLooser, isTighter) {
    case (false, false): return .same
    case (true, false): return .looser
    case (false, true): return .tighter
    case (true, true): return .other
    }
  }
}
