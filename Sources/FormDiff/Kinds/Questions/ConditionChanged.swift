import FormSource

/// A condition holds in other cases.
enum ConditionChanged {
  static let kind = ChangeKind(
    "condition-changed",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une condition est remplie dans d’autres cas.",
      en: "A condition holds in other cases."
    ),
    reason: Words(
      fr: "Ce qui en dépend est demandé, ou offert, à d’autres demandeurs.",
      en: "What depends on it is asked of, or offered to, other applicants."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, when: {intitule: {is: a}}",
        after: "type: text, label: Code, when: {intitule: {is: b}}"
      ),
      .definition(
        before: "checkboxes: {⟦conforme⟧: {label: Conforme, when: {intitule: {is: a}}}}",
        after: "checkboxes: {⟦conforme⟧: {label: Conforme, when: {intitule: {is: b}}}}"
      ),
      .definition(
        before:
          "scopes: [{name: Adresse, value: adresse, group: Foyer}]\nscope_groups: {⟦Foyer⟧: {when: {intitule: {is: a}}}}",
        after:
          "scopes: [{name: Adresse, value: adresse, group: Foyer}]\nscope_groups: {⟦Foyer⟧: {when: {intitule: {is: b}}}}"
      ),
    ]
  )

  static func change(_ target: ConditionTarget, _ cases: Words, isProved: Bool) -> Change {
    let impact: Impact = isProved ? max(target.whenTighter, target.whenLooser) : .undecided
    return target.change(kind, impact: impact, evidence: target.question?.refusedAnswer([nil])) { subject in
      Words(
        fr: "\(subject.french) dans d’autres cas\u{A0}: \(cases.french)",
        en: "\(subject.english) in other cases: \(cases.english)"
      )
    }
  }
}
