import FormSubmission
import Testing

/// A field with a short name and no requirement: what most tests of limits and conditions need.
func field(
  _ name: String,
  _ kind: FieldSchema.Kind = .text,
  of itemKind: FieldSchema.Kind = .text,
  when: Condition? = nil,
  requirement: FieldSchema.Requirement = .never,
  constraints: [FieldSchema.Constraint] = [],
  isAdvice: Bool = false,
  limits: FieldLimits = FieldLimits()
) -> FieldSchema {
  FieldSchema(
    name: name,
    block: "essai",
    kind: kind,
    itemKind: itemKind,
    label: name,
    when: when,
    requirement: requirement,
    limits: limits,
    constraints: constraints,
    isAdvice: isAdvice
  )
}

extension FieldLimits {
  init(_ set: (inout FieldLimits) -> Void) {
    self.init()
    set(&self)
  }
}

extension Condition {
  static func of(_ field: String, _ comparison: Comparison) -> Condition { .compare(field: field, comparison) }
}

extension FormSchema {
  convenience init(
    _ fields: [FieldSchema],
    rules: [RuleSchema] = [],
    checkboxes: [CheckboxSchema] = [],
    facts: [String: FieldValue] = [:]
  ) {
    self.init(id: "essai", fields: fields, rules: rules, checkboxes: checkboxes, facts: facts)
  }

  /// What is wrong with some answers, as `code path`, each with `advice` before it or its rule behind it.
  func faults(
    _ answers: [String: FieldValue] = [:],
    ticked: [String: Bool] = [:],
    at moment: Moment = .submit,
    today: CalendarDate? = nil
  ) -> [String] {
    let submission = Submission(answers: answers, acceptances: ticked)
    return Validator(self, today: today).violations(of: submission, at: moment).map(\.short)
  }
}

extension Violation {
  var short: String {
    (isAdvice ? "advice " : "") + "\(code.rawValue) \(path)" + (rule.map { " (\($0))" } ?? "")
  }
}

extension Document {
  static func pdf(_ size: Int = 1) -> Document {
    Document(filename: "a.pdf", contentType: "application/pdf", byteSize: size)
  }
}
