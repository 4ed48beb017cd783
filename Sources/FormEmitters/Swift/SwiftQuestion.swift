import FormSource
import FormSubmission

/// A field, a rule or a checkbox as a Swift expression.
struct SwiftQuestion {
  let type: String
  let name: String
  /// The expression, which also identifies the question.
  let key: ExactName
  /// Whether the expression means the same in another definition's file.
  let isPortable: Bool

  var expression: String { key.text }

  init(_ field: FieldSchema, _ scopes: SwiftEnumeration?) {
    // The scopes are already in an enum: no need to list them again.
    let isListed = field.kind == .scopes && scopes != nil && field.limits.options == scopes?.cases.map(\.value)
    type = "FieldSchema"
    name = field.name
    key = ExactName(SwiftExpressions.field(field, options: isListed ? "Scope.allCases.map(\\.rawValue)" : nil))
    isPortable = !isListed
  }

  init(_ rule: RuleSchema) {
    type = "RuleSchema"
    name = rule.id
    key = ExactName(SwiftExpressions.rule(rule))
    isPortable = true
  }

  init(_ box: CheckboxSchema) {
    type = "CheckboxSchema"
    name = box.name
    key = ExactName(SwiftExpressions.checkbox(box))
    isPortable = true
  }
}

/// What a form asks, as expressions.
struct SwiftQuestions {
  let fields: [SwiftQuestion]
  let rules: [SwiftQuestion]
  let checkboxes: [SwiftQuestion]
  /// Expressions, written where they are used: hardly any definition has some.
  let scopeGroups: [String]
  let isOpen: Bool

  init(_ schema: FormSchema, _ scopes: SwiftEnumeration?) {
    fields = schema.fields.map { SwiftQuestion($0, scopes) }
    rules = schema.rules.map { SwiftQuestion($0) }
    checkboxes = schema.checkboxes.map { SwiftQuestion($0) }
    scopeGroups = schema.scopeGroups.map(SwiftExpressions.scopeGroup)
    isOpen = schema.isOpen
  }

  var all: [SwiftQuestion] { fields + rules + checkboxes }
}
