import FormCatalog
import FormSubmission

/// The conditions under which something has to be answered, given the answers that applicants cannot change.
struct RemainderConditions {
  private let journey: FormJourney
  /// Nil if it is not known what the form asks, and nothing remains to be said.
  private let fixed: FixedAnswers?

  init(_ journey: FormJourney) {
    self.journey = journey
    fixed = FixedAnswers(journey.form)
  }

  func isFrozen(_ question: String) -> Bool { fixed?.isFixed(question) ?? false }

  /// The condition as a sentence.
  ///
  /// - Parameters:
  ///   - condition: the condition.
  ///   - unanswered: the questions that it makes obligatory. As long as they have no answer, nothing follows from one.
  /// - Returns: « Si … », or that the page asks where there is too much to follow; nil if it always or never holds.
  func sentence(_ condition: Condition?, unanswered: [String] = []) -> String? {
    guard let parts = parts(of: condition, unanswered) else { return nil }
    // Nobody can follow more of it; the page asks at the right moment.
    if parts.reduce(0, { $0 + $1.comparisons }) > Self.mostComparisons {
      return "DataPass pose la question s’il le faut."
    }
    return "Si \(phrase(parts))."
  }

  private static let mostComparisons = 3

  /// What stands after « si » within a sentence; nil if the condition always or never holds.
  func phrase(_ condition: Condition?) -> String? { parts(of: condition, []).map(phrase) }

  private func phrase(_ parts: [Condition]) -> String {
    OneLine.of(journey.words.text(parts.count == 1 ? parts[0] : .all(parts)))
  }

  /// What must all hold for a condition to hold, each once; nil if it always or never holds.
  private func parts(of condition: Condition?, _ unanswered: [String]) -> [Condition]? {
    guard case .open(let rest) = settled(condition) else { return nil }
    let open = SettledCondition(rest) { field, comparison in
      comparison == .present(true) && unanswered.contains(field) ? false : nil
    }
    guard case .open(let left) = open else { return nil }
    var seen: Set<Condition> = []
    return Self.conjuncts(left).filter { seen.insert($0).inserted }
  }

  /// The conditions that must all hold, each of which says something of its own.
  private static func conjuncts(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition { parts.flatMap(conjuncts) } else { [condition] }
  }

  /// The condition under which a question has to be answered; nil if it always or never has to be.
  func obligation(of field: FieldSchema) -> String? {
    let when = settled(field.when)
    let requirement: SettledCondition =
      switch field.requirement {
      case .always: .always
      case .never: .never
      case .when(let condition): settled(condition)
      }
    switch (when, requirement) {
    case (.never, _), (_, .never), (.always, .always): return nil
    case (.always, .open(let condition)), (.open(let condition), .always):
      return sentence(condition, unanswered: [field.name])
    case (.open(let first), .open(let second)): return sentence(.all([first, second]), unanswered: [field.name])
    }
  }

  private func settled(_ condition: Condition?) -> SettledCondition { fixed?.settled(condition) ?? .never }
}

extension Condition {
  /// How many comparisons it is made of.
  fileprivate var comparisons: Int {
    switch self {
    case .compare: 1
    case .not(let inner): inner.comparisons
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.comparisons }
    }
  }
}
