package import FormCatalog
package import FormSource
import FormSubmission

/// An answer given in advance that its own field refuses.
package enum RefusedPrefill: AnswerRule {
  package static let rule = Rule(
    "refused-prefill",
    .prefill,
    .error,
    summary: Words(
      fr: "Une réponse préremplie est refusée par le champ qu’elle remplit.",
      en: "A prefilled answer is refused by the very field that it fills."
    ),
    reason: Words(
      fr:
        "Le demandeur est refusé à l’envoi pour une réponse qu’il n’a pas écrite, et que parfois il ne peut pas changer.",
      en: "The applicant is refused when sending for an answer that someone else wrote, and that may not be changed."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {intitule: ⟦[un, deux]⟧}
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            steps: [{name: basic_infos}, {name: scopes}]
            initialize_with: {intitule: Un projet}
          """
      )
    ]
  )

  package static func check(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    for (prefill, value) in zip(form.declaration.prefill, form.prefill) {
      // Unknown scopes have a rule of their own, and what the vault will give is not known.
      guard let field = answers.schema[prefill.field.value], field.kind != .scopes, !value.isDeferred,
        value.value != .null
      else { continue }
      guard let words = refusal(of: field, answers) else { continue }
      collector.add(
        Finding(
          rule,
          at: prefill.span,
          Words(
            fr: "le champ refuse cette réponse\u{A0}: \(words.french)",
            en: "the field refuses this answer: \(words.english)"
          ),
          label: hint(for: value.value, field),
          subject: form.uid
        ),
        via: prefill.via
      )
    }
  }

  /// A text whose lines begin with dashes is a list, unless a `|` stands behind its key.
  private static func hint(for value: PlainValue, _ field: FieldSchema) -> Words? {
    guard case .list = value, field.kind == .text || field.kind == .longText else { return nil }
    return Words(
      fr: "pour un texte de plusieurs lignes, écrivez | derrière les deux-points",
      en: "for a text of several lines, write | behind the colon"
    )
  }

  private static func refusal(of field: FieldSchema, _ answers: FormAnswers) -> Words? {
    // What cannot be an answer at all is not among the values.
    let violations =
      answers.values[field.name] == nil ? [.type(field)] : answers.examination.violations(of: field, at: .draft)
    return violations.first { !$0.isAdvice }.map { Words(fr: $0.french, en: $0.english) }
  }
}
