import FormCatalog
import FormSource
import FormSubmission

/// What came of a scenario, compared with what it expects.
struct ScenarioComparison {
  private let scenario: ScenarioDeclaration
  private let refusals: Sides
  /// Nil where advice does not count.
  private let advice: Sides?
  private let isRefused: Bool

  init(_ trial: ScenarioTrial) {
    scenario = trial.scenario
    let refusing = trial.violations.filter { !$0.isAdvice }
    isRefused = !refusing.isEmpty
    refusals = Sides(scenario.refused ?? [], refusing)
    advice = scenario.advice.map { Sides($0, trial.violations.filter(\.isAdvice)) }
  }

  /// That something is wrong with an answer.
  fileprivate struct Outcome: Hashable {
    let field: String
    let cause: String
  }

  /// What is on one side only: expected without coming, come without being expected.
  private struct Sides {
    let missing: [(field: Located<String>, cause: Located<String>)]
    let unexpected: [Violation]

    init(_ expectations: [ScenarioDeclaration.Expectation], _ violations: [Violation]) {
      let expected = expectations.flatMap { field in field.causes.map { (field: field.name, cause: $0) } }
      let outcomes = violations.map(\.outcomes)
      let came = Set(outcomes.flatMap(\.self))
      let named = Set(expected.map { Outcome(field: $0.field.value, cause: $0.cause.value) })
      missing = expected.filter { !came.contains(Outcome(field: $0.field.value, cause: $0.cause.value)) }
      unexpected = zip(violations, outcomes).filter { $1.allSatisfy { !named.contains($0) } }.map(\.0)
    }

    var isEmpty: Bool { missing.isEmpty && unexpected.isEmpty }
  }

  /// The finding of a scenario that fails; nil where all is as expected.
  var finding: Finding? {
    guard !refusals.isEmpty || !(advice?.isEmpty ?? true) else { return nil }
    return FailedScenario.finding(scenario, outcome, notes: shortened(notes))
  }

  private var outcome: Words {
    if refusals.isEmpty {
      return Words(
        fr: "la demande ne reçoit pas les conseils attendus",
        en: "the request does not get the expected advice"
      )
    }
    if scenario.refused == nil {
      return Words(
        fr: "la demande devait être recevable, et elle est refusée",
        en: "the request should be accepted, but it is refused"
      )
    }
    if !isRefused {
      return Words(
        fr: "la demande devait être refusée, et elle est recevable",
        en: "the request should be refused, but it is accepted"
      )
    }
    return Words(
      fr: "la demande est refusée, mais pas pour les raisons attendues",
      en: "the request is refused, but not for the expected reasons"
    )
  }

  private var notes: [Finding.Note] {
    notes(
      refusals,
      came: Words(fr: "refus", en: "refused"),
      awaited: Words(fr: "refus attendu, mais absent", en: "expected refusal that did not come")
    )
      + (advice.map {
        notes(
          $0,
          came: Words(fr: "conseil", en: "advice"),
          awaited: Words(fr: "conseil attendu, mais absent", en: "expected advice that did not come")
        )
      } ?? [])
  }

  private func notes(_ sides: Sides, came: Words, awaited: Words) -> [Finding.Note] {
    let answers = Dictionary(
      scenario.answers.map { ($0.field.value, $0.field.span) },
      uniquingKeysWith: { first, _ in first }
    )
    return sides.unexpected.map { violation in
      let what = "\(violation.fieldName ?? "/") [\(violation.causes.joined(separator: ", "))]"
      return Finding.Note(
        Words(
          fr: "\(came.french)\u{A0}: \(what) \(violation.french)",
          en: "\(came.english): \(what) \(violation.english)"
        ),
        // The answer that is refused, if the scenario gives it; else its name.
        at: violation.fieldName.flatMap { answers[$0] } ?? scenario.name.span
      )
    }
      + sides.missing.map { field, cause in
        let what = "\(Quoted.shortened(field.value)) [\(Quoted.shortened(cause.value))]"
        return Finding.Note(
          Words(fr: "\(awaited.french)\u{A0}: \(what)", en: "\(awaited.english): \(what)"),
          at: cause.span
        )
      }
  }

  /// The first notes; the rest, of which there may be one for each question, are only counted.
  private func shortened(_ notes: [Finding.Note]) -> [Finding.Note] {
    guard notes.count > 4 else { return notes }
    let rest = notes.count - 3
    let words = Words(fr: "et \(rest) autres différences", en: "and \(rest) more differences")
    return notes.prefix(3) + [Finding.Note(words, at: scenario.name.span)]
  }
}

extension Violation {
  /// Its code and, if it is a rule’s, the rule: a scenario may name either.
  fileprivate var causes: [String] { [code.rawValue] + (rule.map { [$0] } ?? []) }

  fileprivate var outcomes: [ScenarioComparison.Outcome] {
    fieldName.map { field in causes.map { ScenarioComparison.Outcome(field: field, cause: $0) } } ?? []
  }
}
