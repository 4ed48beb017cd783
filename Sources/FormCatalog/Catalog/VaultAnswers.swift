package import FormSubmission

/// What the vault answers of a form, and what applicants need not answer for that reason.
package struct VaultAnswers: Sendable {
  private let fields: Set<String>
  /// Rules that want one of several answers, of which the vault gives one.
  private let rules: Set<String>

  package init(of form: Form) {
    let fields = form.deferredFields
    self.fields = fields
    rules = Set(
      (form.schema?.rules ?? []).filter { rule in
        if case .atLeastOneOf(let choices) = rule.kind { choices.contains(where: fields.contains) } else { false }
      }.map(\.id)
    )
  }

  /// Whether a violation is only that an answer is missing which the vault gives.
  package func settles(_ violation: Violation) -> Bool {
    if violation.code == .required, let name = violation.fieldName { return fields.contains(name) }
    if violation.code == .atLeastOneOf, let rule = violation.rule { return rules.contains(rule) }
    return false
  }
}
