/// Judges answers to a field by themselves, whatever the other answers are; an absent one is accepted.
package struct LoneAnswerCheck {
  private let check: FieldCheck

  /// - Parameters:
  ///   - field: the field; what it asks on conditions does not count.
  ///   - count: how many answers are judged, about.
  ///   - today: the day on which they are judged; nil where limits that depend on it do not count.
  package init(_ field: FieldSchema, count: Int = 1, today: CalendarDate? = nil) {
    let asked = FieldSchema(
      name: field.name,
      block: field.block,
      kind: field.kind,
      itemKind: field.itemKind,
      label: field.label,
      limits: field.limits,
      isAdvice: field.isAdvice
    )
    let schema = FormSchema(id: "", fields: [asked], rules: [])
    check = FieldCheck(asked, VisibleAnswers(PlacedSubmission(to: schema), schema), today, answers: count)
  }

  package func violations(of answer: FieldValue) -> [Violation] { check.violations(of: answer, at: .draft) }
}
