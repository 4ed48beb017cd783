package import FormSubmission

/// What a form says once and for all: the facts about it, and the answers in blocks that applicants cannot change.
package struct FixedAnswers: Sendable {
  private let schema: FormSchema
  private let facts: [String: FieldValue]
  private let questions: Set<String>

  /// Nil if it is not known what the form asks.
  package init?(_ form: Form) {
    guard let schema = form.schema, let blocks = form.blocks else { return nil }
    let fixed = form.declaration.fixedBlocks
    let questions = Set(blocks.fields.filter { fixed.contains($0.schema.block) }.map(\.name))
    self.schema = schema
    self.questions = questions
    facts = schema.facts.merging(form.startingAnswers.filter { questions.contains($0.key) }) { $1 }
  }

  /// Whether applicants see the question without being able to answer it.
  package func isFixed(_ question: String) -> Bool { questions.contains(question) }

  /// What is left of a condition, which may depend on the other questions.
  package func settled(_ condition: Condition?) -> SettledCondition {
    SettledCondition(condition, facts: facts) { schema[$0] != nil && !questions.contains($0) }
  }
}
