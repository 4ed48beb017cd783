import FormCatalog
package import FormSource
import FormSubmission

/// Which rules and conditions of a project’s forms its scenarios prove: a rule is proved once a request breaks it and
/// another keeps it, a condition once it holds of one request and not of another, a box once it is ticked and missing.
///
/// What several definitions have in common, such as a rule of a standard block, is proved once for all of them.
package struct ScenarioCoverage: Sendable {
  private enum Subject: Hashable {
    case rule(RuleSchema)
    /// The condition of a key of a field, a rule or a box.
    case condition(key: String, of: String, Condition)
    case box(CheckboxSchema)
  }

  /// How a subject fared in requests.
  private struct Record {
    /// The definition that has it, the first of several.
    let definition: String
    /// Whether a request kept the rule, fulfilled the condition, ticked the box.
    var isKept = false
    /// Whether another did not.
    var isBroken = false

    var isProved: Bool { isKept && isBroken }
  }

  /// Those that no scenario proves, in the order of the forms that have them.
  package let unproved: [Words]
  /// How many rules, conditions and boxes there are.
  package let count: Int

  init(_ trials: [ScenarioTrial], in catalog: Catalog) {
    var records: [Subject: Record] = [:]
    var order: [Subject] = []
    for form in catalog.forms.entries {
      for subject in form.schema.map(Self.subjects) ?? [] where records[subject] == nil {
        records[subject] = Record(definition: form.definition ?? form.uid)
        order.append(subject)
      }
    }
    for trial in trials {
      for subject in trial.form.schema.map(Self.subjects) ?? [] {
        if Self.isKept(subject, in: trial) {
          records[subject]?.isKept = true
        } else {
          records[subject]?.isBroken = true
        }
      }
    }
    count = order.count
    unproved = order.compactMap { subject in
      records[subject].flatMap { $0.isProved ? nil : Self.words(subject, $0) }
    }
  }

  /// The rules, conditions and boxes of a form on which its applicants have any influence.
  private static func subjects(of schema: FormSchema) -> [Subject] {
    func settled(_ condition: Condition?) -> SettledCondition {
      SettledCondition(condition, facts: schema.facts) { schema[$0] != nil }
    }
    var subjects: [Subject] = []
    func add(_ key: String, of name: String, _ condition: Condition?) {
      guard let condition, case .open = settled(condition) else { return }
      subjects.append(.condition(key: key, of: name, condition))
    }
    for field in schema.fields where settled(field.when) != .never {
      if !isContactDetail(field) { add("when", of: field.name, field.when) }
      if case .when(let condition) = field.requirement { add("required_when", of: field.name, condition) }
      for constraint in field.constraints { add("constraints.when", of: field.name, constraint.when) }
    }
    for rule in schema.rules {
      guard settled(rule.when) != .never, rule.unless == nil || settled(rule.unless) != .always else { continue }
      subjects.append(.rule(rule))
      add("when", of: rule.id, rule.when)
      add("unless", of: rule.id, rule.unless)
    }
    for box in schema.checkboxes where settled(box.when) != .never {
      subjects.append(.box(box))
      add("when", of: box.name, box.when)
    }
    return subjects
  }

  /// Whether a field is asked of a contact who is a person, as the tool itself declares it for all contacts.
  private static func isContactDetail(_ field: FieldSchema) -> Bool {
    guard let contact = ContactFields.contact(of: field.name) else { return false }
    return field.when?.fields == ["\(contact)_type"]
  }

  private static func isKept(_ subject: Subject, in trial: ScenarioTrial) -> Bool {
    switch subject {
    case .rule(let rule): !trial.violations.contains { $0.rule == rule.id }
    case .condition(_, _, let condition): trial.examination.holds(condition)
    case .box(let box): !trial.violations.contains { $0.code == .accepted && $0.fieldName == box.name }
    }
  }

  private static func words(_ subject: Subject, _ record: Record) -> Words {
    switch subject {
    case .rule(let rule):
      words(
        rule.id,
        record,
        kept: ("toujours enfreinte", "always broken"),
        broken: ("jamais enfreinte", "never broken")
      )
    case .condition(let key, let name, _):
      words(
        "\(name), \(key)",
        record,
        kept: ("jamais remplie", "never fulfilled"),
        broken: ("toujours remplie", "always fulfilled")
      )
    case .box(let box):
      words(box.name, record, kept: ("jamais cochée", "never ticked"), broken: ("jamais oubliée", "never forgotten"))
    }
  }

  private static func words(
    _ name: String,
    _ record: Record,
    kept: (String, String),
    broken: (String, String)
  ) -> Words {
    let missing =
      record.isKept ? broken : record.isBroken ? kept : ("dans aucun scénario", "in no scenario")
    return Words(
      fr: "\(name) (\(record.definition))\u{A0}: \(missing.0)",
      en: "\(name) (\(record.definition)): \(missing.1)"
    )
  }
}
