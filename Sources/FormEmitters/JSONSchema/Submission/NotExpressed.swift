import FormSubmission

/// What a JSON Schema cannot say of a submission: the codes of the violations that only the validator finds.
enum NotExpressed {
  /// In the order of ``Violation/Code``; empty where the schema says all.
  static func codes(_ form: FormSchema) -> [Violation.Code] {
    var codes: Set<Violation.Code> = []
    for field in form.fields where !field.isAdvice {
      for limits in [field.limits] + field.constraints.map(\.limits) {
        let kind = field.kind == .list ? field.itemKind : field.kind
        if let check = (limits.format ?? kind.format)?.check { codes.insert(check.code) }
        if limits.minimum == .today || limits.maximum == .today { codes.insert(.after) }
      }
    }
    for rule in form.rules where !rule.isAdvice {
      switch rule.keyword {
      case .distinct, .after: codes.insert(rule.keyword.code)
      case .atLeastOneOf, .scopesAtLeastOneOf, .scopesAllOf, .alone, .incompatible, .requires, .allOrNone: break
      }
    }
    return Violation.Code.allCases.filter(codes.contains)
  }
}
