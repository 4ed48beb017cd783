import FormCatalog
import FormSubmission

/// Compares one question that both sides ask.
struct FieldComparison {
  private let pair: FieldPair
  private let before: FormField
  private let after: FormField
  private let conditions: ConditionChanges

  init(_ before: FormField, _ after: FormField, _ subject: Change.Subject, _ conditions: ConditionChanges) {
    self.before = before
    self.after = after
    self.conditions = conditions
    pair = FieldPair(before: before, after: after, subject: subject, texts: conditions.texts)
  }

  /// `isMoved` says whether another block asks the question, and nothing else explains it.
  func collect(into changes: inout ChangeCollector, isMoved: Bool) {
    let (old, new) = (before.schema, after.schema)
    if isMoved { changes.add(FieldMoved.change(pair)) }
    if old.requirement != new.requirement { collectRequirement(old.requirement, new.requirement, &changes) }
    conditions.collect(pair, into: &changes)
    if before.defaultValue != after.defaultValue { changes.add(FieldDefaultChanged.change(pair)) }
    if before.autocomplete != after.autocomplete { changes.add(FieldAutofillChanged.change(pair)) }
    if before.asking.isAsked != after.asking.isAsked {
      changes.add(after.asking.isAsked ? FieldAsked.change(pair) : FieldUnasked.change(pair))
    }
    for change in FieldOfferChanged.changes(pair) { changes.add(change) }
    if old.kind != new.kind || old.itemKind != new.itemKind {
      changes.add(FieldTypeChanged.change(pair))
      // Limits of another type of answers mean something else.
      guard FieldTypeChanged.isAlike(pair) else { return }
    }
    collectLimits(&changes)
    // Scopes have changes of their own.
    if old.kind != .scopes, before.options != after.options { collectOptions(&changes) }
  }

  private func collectRequirement(
    _ old: FieldSchema.Requirement,
    _ new: FieldSchema.Requirement,
    _ changes: inout ChangeCollector
  ) {
    switch (old, new) {
    case (.never, _), (.when, .always): changes.add(FieldRequired.change(pair))
    case (_, .never), (.always, .when): changes.add(FieldOptional.change(pair))
    case (.always, .always), (.when, .when): break
    }
  }

  private func collectLimits(_ changes: inout ChangeCollector) {
    let limits = LimitComparison(before, after, conditions)
    if !limits.tighter.isEmpty { changes.add(LimitTightened.change(pair, limits.tighter)) }
    if !limits.looser.isEmpty { changes.add(LimitLoosened.change(pair, limits.looser)) }
    if !limits.undecided.isEmpty { changes.add(LimitChanged.change(pair, limits.undecided)) }
  }

  private func collectOptions(_ changes: inout ChangeCollector) {
    guard let old = before.options, let new = after.options else { return }
    let options = Pairing(old, new, by: \.value)
    if !options.removed.isEmpty { changes.add(OptionRemoved.change(pair, options.removed)) }
    if !options.added.isEmpty { changes.add(OptionAdded.change(pair, options.added)) }
    if !options.moved.isEmpty { changes.add(OptionOrder.change(pair)) }
  }
}
