package import FormSyntax

/// A request to a form, and what is expected to come of it.
package struct ScenarioDeclaration: Sendable {
  /// A sentence, which reports quote.
  package let name: Located<String>
  package let form: Located<String>?
  package let start: ScenarioStart
  /// The answers that replace those of the start, in the order in which they are written.
  package let answers: [(field: Located<String>, value: Value)]
  /// The fields and boxes left without an answer.
  package let without: [Located<String>]
  /// The day for which the request is checked, as written.
  package let day: Located<String>?
  package let accepted: Located<Bool>?
  /// Whether it says what is expected, be it malformed.
  package let hasOutcome: Bool
  /// The expected refusals; nil where none are written.
  package let refused: [Expectation]?
  /// The expected advice; nil where advice does not count.
  package let advice: [Expectation]?

  /// How the life of the request goes on, with the place of the key; nil where the scenario ends with the submission.
  package let sequel: Located<[ScenarioStep]>?

  /// What is expected of the answer to one field.
  package struct Expectation: Sendable {
    package let name: Located<String>
    /// The codes of violations or the identifiers of rules.
    package let causes: [Located<String>]
    /// Whether its list is there and empty.
    package let isEmpty: Bool

    init(_ field: Cursor.Field) {
      name = field.key
      causes = field.cursor.items.compactMap(\.text)
      isEmpty = field.cursor.value.isAbsent || field.cursor.value.array?.isEmpty ?? false
    }
  }

  init(_ name: Located<String>, _ cursor: Cursor) {
    self.name = name
    form = cursor["form"]?.text
    start = cursor["from"]?.text.flatMap { ScenarioStart(rawValue: $0.value) } ?? .complete
    answers = (cursor["answers"]?.fields ?? []).map { ($0.key, $0.cursor.value) }
    without = (cursor["without"]?.items ?? []).compactMap(\.text)
    day = cursor["day"]?.text
    accepted = cursor["accepted"]?.flag
    hasOutcome = cursor["accepted"] != nil || cursor["refused"] != nil
    refused = Self.expectations(cursor["refused"])
    advice = Self.expectations(cursor["advice"])
    let steps = cursor.fields.last { $0.name == "then" }
    sequel = steps.map { Located($0.cursor.items.map(ScenarioStep.init), at: $0.nameSpan, via: $0.cursor.via) }
  }

  private static func expectations(_ cursor: Cursor?) -> [Expectation]? {
    cursor.flatMap { $0.value.isMapping ? $0.fields.map(Expectation.init) : nil }
  }
}
