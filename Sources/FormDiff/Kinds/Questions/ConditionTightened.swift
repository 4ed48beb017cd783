import FormSource

/// A condition holds in fewer cases.
enum ConditionTightened {
  static let kind = ChangeKind(
    "condition-tightened",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une condition est remplie dans moins de cas.",
      en: "A condition holds in fewer cases."
    ),
    reason: Words(
      fr: "Ce qui en dépend n’est plus demandé, ou plus offert, dans les autres.",
      en: "What depends on it is not asked for, or not offered, in the others."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, when: {intitule: {present: true}}",
        after: "type: text, label: Code, when: {intitule: {is: a}}"
      ),
      .definition(
        before: "scope_rules: {⟦un_seul⟧: {alone: adresse}}",
        after: "scope_rules: {⟦un_seul⟧: {alone: adresse, when: {intitule: {is: a}}}}"
      ),
    ]
  )

  static func change(_ target: ConditionTarget, _ cases: Words) -> Change {
    target.change(kind, impact: target.whenTighter, evidence: target.question?.newlyAcceptedAnswer([nil])) { subject in
      Words(
        fr: "\(subject.french) dans moins de cas\u{A0}: \(cases.french)",
        en: "\(subject.english) in fewer cases: \(cases.english)"
      )
    }
  }
}
