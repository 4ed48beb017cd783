import FormSource

/// A condition holds in more cases.
enum ConditionLoosened {
  static let kind = ChangeKind(
    "condition-loosened",
    [.drafts: .breaking, .instruction: .notice],
    summary: Words(
      fr: "Une condition est remplie dans plus de cas.",
      en: "A condition holds in more cases."
    ),
    reason: Words(
      fr: "Ce qui en dépend est demandé, ou offert, à des demandeurs qui n’étaient pas concernés.",
      en: "What depends on it is asked of, or offered to, applicants whom it did not concern."
    ),
    examples: [
      .question(
        before: "type: text, label: Code, when: {intitule: {is: a}}",
        after: "type: text, label: Code, when: {intitule: {in: [a, b]}}"
      ),
      .question(
        before: "type: text, label: Code, required_when: {intitule: {is: a}}",
        after: "type: text, label: Code, required_when: {intitule: {present: true}}"
      ),
    ]
  )

  static func change(_ target: ConditionTarget, _ cases: Words) -> Change {
    target.change(kind, impact: target.whenLooser, evidence: target.question?.refusedAnswer([nil])) { subject in
      Words(
        fr: "\(subject.french) dans plus de cas\u{A0}: \(cases.french)",
        en: "\(subject.english) in more cases: \(cases.english)"
      )
    }
  }
}
