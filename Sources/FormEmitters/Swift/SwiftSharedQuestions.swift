import FormSubmission

/// Fields, rules and boxes that several definitions ask in the same way, written once: most of what is asked stands in
/// the standard blocks.
struct SwiftSharedQuestions {
  static let typeName = "SharedQuestions"

  private var uses: [String: Int] = [:]
  private var entries: [(expression: String, type: String, name: String)] = []
  private var names: [String: String] = [:]

  init(_ requests: [SwiftRequest]) {
    var order: [SwiftQuestion] = []
    for request in requests {
      var own: Set<String> = []
      for question in SwiftQuestion.all(of: request) where question.isPortable {
        guard own.insert(question.expression).inserted else { continue }
        if uses[question.expression] == nil { order.append(question) }
        uses[question.expression, default: 0] += 1
      }
    }
    var names = SwiftNames()
    for question in order where (uses[question.expression] ?? 0) > 1 {
      let name = names.member(question.name)
      entries.append((question.expression, question.type, name))
      self.names[question.expression] = name
    }
  }

  /// How source refers to a question; nil where one definition alone asks it so.
  func reference(to question: SwiftQuestion) -> String? {
    question.isPortable ? names[question.expression].map { "\(Self.typeName).\($0)" } : nil
  }

  /// The file of what all requests, given in the order of their definitions, have in common.
  func source(_ requests: [SwiftRequest]) -> SwiftSource {
    let hasContacts = requests.contains { request in
      request.properties.contains { $0.shape == .option(SwiftContacts.type.name) }
    }
    var source = SwiftSource()
    source.add("// Compiled by datapass from all definitions. Do not edit.")
    source.add()
    source.add("public import FormSubmission")
    if hasContacts {
      source.add()
      SwiftContacts.type.write(to: &source, indent: 0)
    }
    source.add()
    source.add("/// All definitions.")
    source.add("public enum Definitions {")
    source.document("The type of each definition’s requests, in the order of their declaration.", indent: 2)
    let types = requests.map { "\($0.typeName).self" }
    source.add(array: types, after: "public static let requests: [any FormRequest.Type] = ", before: "", indent: 2)
    source.add("}")
    source.add()
    source.add("/// What several definitions ask in the same way.")
    source.add("enum \(Self.typeName) {")
    for entry in entries { source.add(constant: entry.name, entry.type, entry.expression, indent: 2) }
    source.add("}")
    return source
  }
}

/// A field, a rule or a box as an expression.
struct SwiftQuestion {
  let type: String
  /// What it is called.
  let name: String
  let expression: String
  /// Whether it means the same in another definition's source.
  let isPortable: Bool

  init(_ field: FieldSchema, _ scopes: SwiftEnumeration?) {
    // The scopes stand in an enum already: no need to list them again.
    let isListed = field.kind == .scopes && scopes != nil && field.limits.options == scopes?.cases.map(\.value)
    type = "FieldSchema"
    name = field.name
    expression = SwiftExpressions.field(field, options: isListed ? "Scope.allCases.map(\\.rawValue)" : nil)
    isPortable = !isListed
  }

  init(_ rule: RuleSchema) {
    type = "RuleSchema"
    name = rule.id
    expression = SwiftExpressions.rule(rule)
    isPortable = true
  }

  init(_ box: CheckboxSchema) {
    type = "CheckboxSchema"
    name = box.name
    expression = SwiftExpressions.checkbox(box)
    isPortable = true
  }

  static func all(of request: SwiftRequest) -> [SwiftQuestion] {
    ([request.questions] + request.adapted.map(\.schema)).flatMap { all(of: $0, request.scopes) }
  }

  private static func all(of schema: FormSchema, _ scopes: SwiftEnumeration?) -> [SwiftQuestion] {
    schema.fields.map { SwiftQuestion($0, scopes) } + schema.rules.map { SwiftQuestion($0) }
      + schema.checkboxes.map { SwiftQuestion($0) }
  }
}
