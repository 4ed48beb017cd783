import FormCatalog
import FormSource
import FormSubmission

/// Compares a question as it was asked and as it is.
struct FieldComparison {
  private let before: FormField
  private let after: FormField
  private let subject: Change.Subject

  init(_ before: FormField, _ after: FormField, _ subject: Change.Subject) {
    self.before = before
    self.after = after
    self.subject = subject
  }

  func collect(into changes: inout ChangeCollector) {
    for change in differences { changes.add(change(before, after, subject)) }
    let (old, new) = (before.schema, after.schema)
    // Limits of one type cannot be compared with those of another.
    guard old.typeName == new.typeName else { return }
    guard old.limits != new.limits || old.constraints != new.constraints || old.isAdvice != new.isAdvice else { return }
    compareOptions(old.limits.options, new.limits.options, &changes)
    for difference in LimitDifferences(old, new).all {
      let evidence = LimitEvidence(old, new).of(difference)
      let change =
        switch difference.effect {
        case .tighter: LimitTightened.change
        case .looser: LimitLoosened.change
        case .undecided: LimitChanged.change
        }
      changes.add(change(difference.words, before, after, evidence, subject))
    }
  }

  private typealias Difference = (FormField, FormField, Change.Subject) -> Change

  /// What is another than before, but for its limits.
  private var differences: [Difference] {
    let (old, new) = (before.schema, after.schema)
    var differences: [Difference] = []
    func add(_ difference: @escaping Difference) { differences += CollectionOfOne(difference) }
    if old.block != new.block { add(FieldMoved.change) }
    switch (before.asking.isAsked, after.asking.isAsked) {
    case (true, false): add(QuestionHidden.change)
    case (false, true): add(QuestionShown.change)
    case (true, true), (false, false): break
    }
    if before.defaultValue != after.defaultValue { add(DefaultChanged.change) }
    switch (old.requirement, new.requirement) {
    case (.always, .always), (.never, .never): break
    case (.never, .always), (.when, .always), (.never, .when): add(FieldRequired.change)
    case (.always, .never), (.when, .never), (.always, .when): add(FieldOptional.change)
    // Whether more or less is asked is for those who compare conditions.
    case (.when, .when): break
    }
    if old.typeName != new.typeName { add(FieldTypeChanged.change) }
    return differences
  }

  private func compareOptions(
    _ old: [String]?,
    _ new: [String]?,
    _ changes: inout ChangeCollector
  ) {
    guard let old, let new, before.schema.kind != .scopes else { return }
    let options = Pairing(old, new) { $0 }
    for option in options.removed { changes.add(OptionRemoved.change(option, before, after, of: subject)) }
    for option in options.added { changes.add(OptionAdded.change(option, before, after, of: subject)) }
    if options.firstMoved != nil { changes.add(OptionOrder.change(before, after, of: subject)) }
  }
}
