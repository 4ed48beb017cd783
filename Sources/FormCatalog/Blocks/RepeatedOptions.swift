import FormSource
import FormSyntax

/// Finds options of a field that are written twice, or that applicants cannot tell apart.
struct RepeatedOptions {
  let attributes: Attributes
  let subject: String

  var findings: [Finding] {
    let lists = ["options", "suggestions", "offered", "alone"].compactMap(attributes.given)
    let constraints = (attributes.given("constraints")?.items ?? []).compactMap { $0["options"] }
    return (lists + constraints).flatMap(findings)
  }

  /// Options met before, by what tells them apart.
  private struct Known {
    private var options: [LetterKey: LabelledValue] = [:]

    /// The first option that a text cannot be told apart from; nil for the first of its kind, which is kept.
    mutating func like(_ text: String, _ option: LabelledValue) -> LabelledValue? {
      let key = LetterKey(letters: NameLetters.withoutCaseAccentsAndSpaces(text))
      if let known = options[key] { return known }
      options[key] = option
      return nil
    }
  }

  private func findings(_ cursor: Cursor) -> [Finding] {
    guard !cursor.span.source.isBuiltIn else { return [] }
    var exact: [ExactName: LabelledValue] = [:]
    var (values, labels) = (Known(), Known())
    return cursor.labelledValues.compactMap { option in
      let name = ExactName(option.value.value)
      if let first = exact[name] { return DuplicateOption.finding(option.value, first.value, subject: subject) }
      exact[name] = option
      let (value, label) = (values.like(option.value.value, option), labels.like(option.label.value, option))
      if let value { return DuplicateOption.near(option.value, value.value, subject: subject) }
      return label.map { DuplicateOption.near(option.label, $0.label, subject: subject) }
    }
  }
}
