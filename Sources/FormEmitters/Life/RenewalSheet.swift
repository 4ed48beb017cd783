import FormCatalog

/// The form with which what a definition gives is renewed, in the words of pages.
struct RenewalSheet: Sendable {
  let renewal: RenewalForms.Renewal
  /// A line for each question: its name, then the question.
  let lines: [String]
  /// Which answers mean that something has changed; nil where nothing says so.
  let change: String?

  /// Nil where the definition’s renewal asks nothing.
  init?(of definition: Definition, _ renewals: RenewalForms) {
    guard let (renewal, journey, questions) = renewals.asked(of: definition) else { return nil }
    self.renewal = renewal
    lines = journey.blocks.flatMap(questions.asked).map { item in
      (["\(item.key) → \(item.text)"] + item.remarks).joined(separator: " · ")
    }
    change = renewal.declaration.change.map { "si " + journey.words.text($0.condition) }
  }
}
