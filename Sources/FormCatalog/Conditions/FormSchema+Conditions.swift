package import FormSubmission

extension FormSchema {
  /// All conditions, wherever they stand.
  package var conditions: [Condition] {
    let asked = fields.flatMap { field -> [Condition?] in
      let required: Condition? = if case .when(let condition) = field.requirement { condition } else { nil }
      return [field.when, required] + field.constraints.map(\.when)
    }
    let ruled = rules.flatMap { [$0.when, $0.unless] }
    return (asked + ruled + checkboxes.map(\.when) + scopeGroups.map(\.when)).compactMap(\.self)
  }
}

extension Form {
  /// Whether some condition of what it asks depends on a fact about it, by the name that conditions use.
  package func dependsOn(_ isFact: (String) -> Bool) -> Bool {
    schema?.conditions.contains { $0.fields.contains(where: isFact) } ?? false
  }
}
