import FormCatalog
import FormSubmission

/// The conditions under which something has to be answered, given the answers that applicants cannot change.
struct RemainderConditions {
  private let journey: FormJourney
  /// The questions whose answers applicants cannot change.
  private let frozen: Set<String>
  private let facts: [String: FieldValue]

  init(_ journey: FormJourney) {
    self.journey = journey
    let frozen = Set(journey.frozen.flatMap(\.questions).map(\.name))
    self.frozen = frozen
    facts = journey.schema.facts.merging(journey.starting.filter { frozen.contains($0.key) }) { $1 }
  }

  func isFrozen(_ question: String) -> Bool { frozen.contains(question) }

  /// The condition as « Si … »; nil if it always or never holds.
  func sentence(_ condition: Condition?) -> String? {
    guard case .open(let rest) = settled(condition) else { return nil }
    return "Si \(OneLine.of(journey.words.text(rest)))."
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
    case (.always, .open(let condition)), (.open(let condition), .always): return sentence(condition)
    case (.open(let first), .open(let second)): return sentence(.all([first, second]))
    }
  }

  private func settled(_ condition: Condition?) -> SettledCondition {
    SettledCondition(condition, facts: facts) { journey.schema[$0] != nil && !frozen.contains($0) }
  }
}
