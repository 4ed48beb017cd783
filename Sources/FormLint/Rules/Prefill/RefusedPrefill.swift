package import FormCatalog
package import FormSource
import FormSubmission

/// A prefill that its own field does not accept.
package enum RefusedPrefill: AnswerRule {
  package static let rule = Rule(
    "refused-prefill",
    .prefill,
    .error,
    summary: Words(
      fr: "Une réponse préremplie est refusée par le champ qu’elle remplit.",
      en: "A prefilled answer is not accepted by its own field."
    ),
    reason: Words(
      fr:
        "La demande est refusée à l’envoi pour une réponse que le demandeur n’a pas écrite, et que parfois il ne peut pas changer.",
      en: "The request is refused when sent, for an answer that applicants did not write and sometimes cannot change."
    ),
    examples: [
      .form(
        """
        steps: [{name: basic_infos}, {name: scopes}]
        initialize_with: {intitule: ⟦[un, deux]⟧⟨Un projet⟩}
        """
      ),
      .form(
        """
        steps: [{name: basic_infos}, {name: scopes}]
        initialize_with: {intitule: ⟦0123⟧⟨2026⟩}
        """
      ),
    ]
  )

  package static func check(
    _ answers: FormAnswers,
    of form: Form,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    for (prefill, value) in zip(form.declaration.prefill, form.prefill) {
      // Unknown scopes have a rule of their own, and what the vault will provide is not known.
      guard let field = answers.schema[prefill.field.value], field.kind != .scopes, !value.isDeferred,
        value.value != .null, value.value.isAnswer
      else { continue }
      let misreading = field.kind.shape == .text ? MisreadNumber.words(prefill.text?.value, read: value.value) : nil
      guard let words = misreading ?? refusal(of: field, answers) else { continue }
      collector.add(
        Finding(
          rule,
          at: prefill.span,
          Words(
            fr: "le champ refuse cette réponse\u{A0}: \(words.french)",
            en: "the field does not accept this answer: \(words.english)"
          ),
          label: misreading == nil ? hint(for: value.value, field) : MisreadNumber.advice,
          subject: form.uid
        ),
        via: prefill.via
      )
    }
  }

  /// The answers to choose from. A text whose lines begin with dashes is a list, unless its key is followed by `|`.
  private static func hint(for value: PlainValue, _ field: FieldSchema) -> Words? {
    if let options = field.limits.options { return DidYouMean.oneOf(options) }
    guard case .list = value, field.kind == .text || field.kind == .longText else { return nil }
    return Words(
      fr: "pour un texte de plusieurs lignes, écrivez | après les deux-points",
      en: "for a text of several lines, write | after the colon"
    )
  }

  private static func refusal(of field: FieldSchema, _ answers: FormAnswers) -> Words? {
    // A prefill that cannot be an answer at all is not among the values.
    let violations =
      answers.values[field.name] == nil ? [.type(field)] : answers.examination.violations(of: field, at: .draft)
    return violations.first { !$0.isAdvice }.map { Words(fr: $0.french, en: $0.english) }
  }
}
