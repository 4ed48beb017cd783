import FormCatalog
import FormSource
import FormSubmission

/// Compares the conditions of a definition or a form.
struct ConditionChanges {
  private let comparison: ConditionComparison
  /// How messages say the conditions of either side.
  let texts: ConditionTexts

  /// Conditions of `before` and `after`, of whose questions their answers are known.
  init(_ before: FormBlocks, _ after: FormBlocks) {
    comparison = ConditionComparison(before.schema, after.schema)
    texts = ConditionTexts(before: ConditionText(before), after: ConditionText(after))
  }

  /// No condition always holds.
  func relation(of old: Condition?, to new: Condition?) -> ConditionComparison.Relation {
    old == new ? .same : comparison.relation(of: old, to: new)
  }

  /// No condition always holds.
  func collect(
    _ old: Condition?,
    _ new: Condition?,
    into changes: inout ChangeCollector,
    _ target: () -> ConditionTarget
  ) {
    guard old != new else { return }
    let cases = texts.words(old, new)
    switch relation(of: old, to: new) {
    case .same: break
    case .tighter: changes.add(ConditionTightened.change(target(), cases))
    case .looser: changes.add(ConditionLoosened.change(target(), cases))
    case .other: changes.add(ConditionChanged.change(target(), cases, isProved: true))
    case .unknown: changes.add(ConditionChanged.change(target(), cases, isProved: false))
    }
  }

  /// When a question is asked, must be answered, and starts with its default.
  func collect(_ pair: FieldPair, into changes: inout ChangeCollector) {
    guard let before = pair.before, let after = pair.after else { return }
    let (old, new) = (before.schema, after.schema)
    let isNeeded = new.requirement != .never
    collect(old.when, new.when, into: &changes) {
      ConditionTarget(
        pair,
        fr: "est posée",
        en: "is asked",
        whenTighter: .notice,
        whenLooser: isNeeded ? .breaking : .notice,
        showsAnswers: isNeeded
      )
    }
    if case .when(let old) = old.requirement, case .when(let new) = new.requirement {
      collect(old, new, into: &changes) {
        ConditionTarget(
          pair,
          fr: "est obligatoire",
          en: "must be answered",
          whenTighter: .notice,
          whenLooser: .breaking,
          showsAnswers: true
        )
      }
    }
    guard before.defaultValue != nil, after.defaultValue != nil else { return }
    collect(before.defaultCondition, after.defaultCondition, into: &changes) {
      ConditionTarget(
        pair,
        fr: "a une réponse donnée d’avance",
        en: "starts with an answer",
        whenTighter: .notice,
        whenLooser: .notice
      )
    }
  }
}
