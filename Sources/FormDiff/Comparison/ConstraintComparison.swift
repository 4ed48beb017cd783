import FormCatalog
import FormSource
import FormSubmission

/// Compares the limits that a question has on conditions.
struct ConstraintComparison {
  private(set) var tighter: [Words] = []
  private(set) var looser: [Words] = []
  private(set) var undecided: [Words] = []
  private let before: FormField
  private let after: FormField
  private let conditions: ConditionChanges

  init(_ before: FormField, _ after: FormField, _ conditions: ConditionChanges) {
    self.before = before
    self.after = after
    self.conditions = conditions
    var old = Self.grouped(before.schema.constraints)
    var new = Self.grouped(after.schema.constraints)
    compareCases(&old, &new)
    compareLimits(&old, &new)
    // Of limits that are neither the same nor in the same cases, it is not known whether some stand for others.
    if !old.isEmpty, !new.isEmpty {
      undecided += old.map { gone($0) } + new.map { came($0) }
    } else {
      looser += old.map { gone($0) }
      tighter += new.map { came($0) }
    }
  }

  /// Limits that are the same hold in one case or the other.
  private static func grouped(_ constraints: [FieldSchema.Constraint]) -> [FieldSchema.Constraint] {
    var order: [FieldLimits] = []
    var cases: [FieldLimits: [Condition]] = [:]
    for constraint in constraints {
      if cases[constraint.limits] == nil { order.append(constraint.limits) }
      cases[constraint.limits, default: []].append(constraint.when)
    }
    return order.map { limits in
      let cases = cases[limits] ?? []
      return FieldSchema.Constraint(when: cases.count == 1 ? cases[0] : .any(cases), limits: limits)
    }
  }

  /// The same limits, in other cases. What is compared is taken out.
  private mutating func compareCases(_ old: inout [FieldSchema.Constraint], _ new: inout [FieldSchema.Constraint]) {
    for former in old {
      guard let place = new.firstIndex(where: { $0.limits == former.limits }) else { continue }
      let latter = new.remove(at: place)
      old.removeAll { $0 == former }
      let words = said(latter, was: conditions.texts.before.cases(former.when))
      switch conditions.relation(of: former.when, to: latter.when) {
      case .same: break
      case .looser: tighter += words
      case .tighter: looser += words
      case .other:
        tighter += words
        looser += words
      case .unknown: undecided += words
      }
    }
  }

  /// Other limits, in the same cases. What is compared is taken out.
  private mutating func compareLimits(_ old: inout [FieldSchema.Constraint], _ new: inout [FieldSchema.Constraint]) {
    for former in old {
      guard let place = new.firstIndex(where: { conditions.relation(of: former.when, to: $0.when) == .same }) else {
        continue
      }
      let latter = new.remove(at: place)
      old.removeAll { $0 == former }
      let limits = LimitComparison(before, after, former.limits, latter.limits)
      let cases = conditions.texts.after.cases(latter.when)
      func told(_ limits: [Words]) -> [Words] {
        limits.map { Words(fr: "\(cases.french), \($0.french)", en: "\(cases.english), \($0.english)") }
      }
      tighter += told(limits.tighter)
      looser += told(limits.looser)
      undecided += told(limits.undecided)
    }
  }

  private func came(_ constraint: FieldSchema.Constraint) -> Words {
    LimitWords.joined(said(constraint, was: nil))
  }

  private func gone(_ constraint: FieldSchema.Constraint) -> Words {
    let limits = LimitWords.joined(limits(constraint))
    let cases = conditions.texts.before.cases(constraint.when)
    return Words(
      fr: "\(cases.french), il n’est plus exigé\u{A0}: \(limits.french)",
      en: "\(cases.english), no longer asked for: \(limits.english)"
    )
  }

  /// Limits with the cases in which they hold.
  private func said(_ constraint: FieldSchema.Constraint, was former: Words?) -> [Words] {
    let cases = conditions.texts.after.cases(constraint.when)
    return limits(constraint).map { limit in
      Words(
        fr: "\(limit.french) \(cases.french)" + (former.map { " (auparavant \($0.french))" } ?? ""),
        en: "\(limit.english) \(cases.english)" + (former.map { " (formerly \($0.english))" } ?? "")
      )
    }
  }

  private func limits(_ constraint: FieldSchema.Constraint) -> [Words] {
    LimitComparison(before, after, FieldLimits(), constraint.limits, tellsFormer: false).tighter
  }
}
