import FormSubmission

extension FormField {
  /// The question with the definition’s scopes as its options, if it is the one about scopes.
  func withScopes(of declared: [ScopeDeclaration]?) -> FormField {
    guard schema.kind == .scopes, let scopes = declared else { return self }
    let values = scopes.map(\.value.value)
    var limits = schema.limits
    limits.options = values
    let schema = FieldSchema(
      name: schema.name,
      block: schema.block,
      kind: schema.kind,
      label: schema.label,
      when: schema.when,
      requirement: schema.requirement,
      limits: limits,
      constraints: schema.constraints,
      isAdvice: schema.isAdvice
    )
    return FormField(
      schema: schema,
      label: label,
      hint: hint,
      example: example,
      autocomplete: autocomplete,
      unit: unit,
      options: scopes.map { .init(value: $0.value.value, label: $0.name.value) },
      suggestions: suggestions,
      asking: asking,
      defaultValue: defaultValue?.limited(to: values),
      defaultCondition: defaultCondition,
      ownWords: ownWords,
      declaration: declaration
    )
  }
}

extension FieldValue {
  /// The list without other items; nil if none is left. The built-in overlay speaks of scopes that an older checkout does
  /// not have, and others are reported.
  fileprivate func limited(to values: [String]) -> FieldValue? {
    guard case .list(let items) = self else { return self }
    let known = items.filter(values.lookup(for: items.count))
    return known.isEmpty ? nil : .list(known)
  }
}
