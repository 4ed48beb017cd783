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
      fr:
        "Une réponse préremplie est refusée par le champ qu’elle remplit, ou celle qui remplace la valeur du coffre-fort (un avertissement).",
      en: "A prefilled answer, or what stands in for the vault’s value (a warning), is not accepted by its own field."
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
      .form(
        "initialize_with: {ouverture: ⟦\"2020-01-01\"⟧⟨\"2099-01-01\"⟩}",
        context: .definition(
          "blocks: [{name: basic_infos, fields: {ouverture: {type: date, label: Ouverture, minimum: today}}}, {name: scopes}]"
        )
      ),
      .form(
        """
        initialize_with:
          contact_technique_type: organization
          contact_technique_phone_number: "0102030405"
          contact_technique_email: ⟦"<%= Rails.application.credentials.exemple_email || 'contact' %>"⟧⟨"<%= Rails.application.credentials.exemple_email || 'contact@exemple.fr' %>"⟩
        """,
        context: .definition(
          "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
        )
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
      // Unknown scopes have a rule of their own.
      guard let field = answers.schema[prefill.field.value], field.kind != .scopes, value.value != .null,
        value.value.isAnswer
      else { continue }
      let misreading = field.kind.shape == .text ? MisreadNumber.words(prefill.text?.value, read: value.value) : nil
      if value.isDeferred, misreading == nil {
        if let finding = fallback(value, prefill.span, field, form, catalog) {
          collector.add(finding, via: prefill.via)
        }
        continue
      }
      guard let words = misreading ?? refusal(of: field, answers, form, catalog) ?? past(value.value, field, catalog)
      else { continue }
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

  /// What is wrong with a day that must not be past and is: it will be refused from now on.
  private static func past(_ value: PlainValue, _ field: FieldSchema, _ catalog: Catalog) -> Words? {
    guard field.limits.minimum == .today, let today = catalog.today, let answer = value.answer(to: field) else {
      return nil
    }
    let violations = LoneAnswerCheck(field, today: today).violations(of: answer)
    return violations.first { $0.code == .after && !$0.isAdvice }.map { Words(fr: $0.french, en: $0.english) }
  }

  /// About a default that stands in for the vault’s value, which itself is not known.
  private static func fallback(
    _ prefill: Form.Prefill,
    _ span: ByteSpan,
    _ field: FieldSchema,
    _ form: Form,
    _ catalog: Catalog
  ) -> Finding? {
    // What the vault gives only in part is not known.
    guard prefill.deferred.allSatisfy({ $0.value.parts == nil }), !isPlainlyAccepted(prefill.value, field) else {
      return nil
    }
    func violation(of field: FieldSchema) -> Violation? {
      let violations = prefill.value.answer(to: field).map(field.refusals) ?? [.type(field)]
      // Nobody calls a number that stands in for another: any will do.
      return violations.first { !$0.isAdvice && ($0.code != .format || field.kind != .phone) }
    }
    guard violation(of: field) != nil,
      let violation = violation(of: catalog.wordedBlocks(of: form)?.schema[field.name] ?? field)
    else { return nil }
    var finding = Finding(
      rule,
      at: span,
      Words(
        fr: "le champ refuse la réponse qui remplace celle du coffre-fort\u{A0}: \(violation.french)",
        en: "the field does not accept the answer that stands in for the vault’s: \(violation.english)"
      ),
      label: hint(for: prefill.value, field),
      subject: form.uid
    )
    finding.severity = .warning
    return finding
  }

  /// Whether a text has all that its field asks of it, as most have: nothing, or the format of its type.
  private static func isPlainlyAccepted(_ value: PlainValue, _ field: FieldSchema) -> Bool {
    guard case .text(let text) = value, field.kind.shape == .text,
      field.kind == .phone || field.limits == FieldLimits(),
      field.constraints.isEmpty
    else { return false }
    if field.kind.format == .email { return TextFormat.email.pattern?.matches(text) ?? false }
    return field.kind.format == nil && field.kind != .choice
  }

  /// The answers to choose from, or the list that a text was meant to be. A text whose lines begin with dashes is a list, unless its key is followed by `|`.
  private static func hint(for value: PlainValue, _ field: FieldSchema) -> Words? {
    if case .text(let text) = value, field.kind.shape == .items {
      let items = text.split(separator: ",").map { $0.drop { $0 == " " } }
      return Words(fr: "écrivez [\(items.joined(separator: ", "))]", en: "write [\(items.joined(separator: ", "))]")
    }
    if let options = field.limits.options { return DidYouMean.oneOf(options) }
    if case .text = value, field.kind.shape == .flag {
      return Words(fr: "écrivez true ou false", en: "write true or false")
    }
    if case .text(let text) = value, field.kind.shape == .number {
      let digits = text.withoutSpaces.prefix { ("0"..."9").contains($0) }
      return digits.isEmpty || digits.count > 9
        ? nil : Words(fr: "écrivez \(digits), sans unité ni espace", en: "write \(digits), without a unit or spaces")
    }
    if case .text(let text) = value, let cleaned = cleaned(text, field) {
      // Whom an answer names is said nowhere.
      if PersonalData.isPartOfName(text, in: field.name) {
        return Words(
          fr: "écrivez-la sans espace ni point final",
          en: "write it without spaces or a full stop at its end"
        )
      }
      return Words(fr: "écrivez \(cleaned)", en: "write \(cleaned)")
    }
    guard case .list = value, field.kind == .text || field.kind == .longText else { return nil }
    return Words(
      fr: "pour un texte de plusieurs lignes, écrivez | après les deux-points",
      en: "for a text of several lines, write | after the colon"
    )
  }

  /// A text without the blanks and the full stop that may be all that is wrong with it.
  private static func cleaned(_ text: String, _ field: FieldSchema) -> String? {
    let cleaned = String(text.filter { !$0.isWhitespace }.reversed().drop { $0 == "." }.reversed())
    return cleaned != text && field.refusals(of: .text(cleaned)).isEmpty ? "\"\(cleaned)\"" : nil
  }

  private static func refusal(
    of field: FieldSchema,
    _ answers: FormAnswers,
    _ form: Form,
    _ catalog: Catalog
  ) -> Words? {
    guard violation(of: field, answers) != nil else { return nil }
    // Named as the page names it.
    let shown = catalog.wordedBlocks(of: form)?.schema[field.name] ?? field
    return violation(of: shown, answers).map { Words(fr: $0.french, en: $0.english) }
  }

  private static func violation(of field: FieldSchema, _ answers: FormAnswers) -> Violation? {
    // A prefill that cannot be an answer at all is not among the values.
    let violations =
      answers.values[field.name] == nil ? [.type(field)] : answers.examination.violations(of: field, at: .draft)
    return violations.first { !$0.isAdvice }
  }
}
