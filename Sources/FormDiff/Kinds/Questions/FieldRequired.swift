import FormCatalog
import FormSource
import FormSubmission

/// A question must now be answered.
enum FieldRequired {
  static let kind = ChangeKind(
    "field-required",
    [.drafts: .breaking, .instruction: .notice, .code: .breaking],
    summary: Words(
      fr: "Une question devient obligatoire.",
      en: "A question must now be answered."
    ),
    reason: Words(
      fr: "Un brouillon qui la laisse vide est refusé à l’envoi.",
      en: "A draft that leaves it empty is refused."
    ),
    examples: [
      .question(before: "type: text, label: Code, optional: true", after: "type: text, label: Code"),
      .question(
        before: "type: text, label: Code, required_when: {intitule: {is: x}}",
        after: "type: text, label: Code"
      ),
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let cases = pair.neededCases.map { Words(fr: " \($0.french)", en: " \($0.english)") }
    return pair.change(kind, evidence: pair.refusedAnswer([nil])) { question in
      Words(
        fr: "\(question.french) devient obligatoire\(cases?.french ?? "")",
        en: "\(question.english) must now be answered\(cases?.english ?? "")"
      )
    }
  }
}
