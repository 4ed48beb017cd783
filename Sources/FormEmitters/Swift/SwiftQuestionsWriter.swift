import FormCatalog
import FormSubmission

/// Writes what a definition's forms ask: the fields of its own in an enum, and the schemas made of those and of shared
/// ones.
struct SwiftQuestionsWriter {
  private let request: SwiftRequest
  private let shared: SwiftSharedQuestions
  private var references: [String: String] = [:]
  private var own: [(name: String, question: SwiftQuestion)] = []
  /// The name of each adapting form's schema.
  private(set) var adapted: [(form: Form, name: String)] = []

  private static let typeName = "Questions"

  init(_ request: SwiftRequest, _ shared: SwiftSharedQuestions) {
    self.request = request
    self.shared = shared
    var names = SwiftNames()
    for question in SwiftQuestion.all(of: request)
    where shared.reference(to: question) == nil && references[question.expression] == nil {
      let name = names.member(question.name)
      own.append((name, question))
      references[question.expression] = "\(Self.typeName).\(name)"
    }
    for (form, _) in request.adapted { adapted.append((form, names.member("of " + form.uid))) }
  }

  func write(to source: inout SwiftSource) {
    source.add("extension \(request.typeName) {")
    source.document("What all forms ask that adapt no block.", indent: 2)
    source.add("public static let questions: FormSchema = FormSchema(", indent: 2)
    arguments(request.questions, request.definition.id, to: &source, indent: 4)
    source.add("}")
    if own.isEmpty, adapted.isEmpty { return }
    source.add()
    source.add("extension \(request.typeName) {")
    source.document("What this definition alone asks.", indent: 2)
    source.add("enum \(Self.typeName) {", indent: 2)
    for (name, question) in own {
      source.add(constant: name, question.type, question.expression, indent: 4)
    }
    for (entry, schema) in zip(adapted, request.adapted.map(\.schema)) {
      source.add("static let \(entry.name): FormSchema = FormSchema(", indent: 4)
      arguments(schema, entry.form.uid, to: &source, indent: 6)
    }
    source.add("}", indent: 2)
    source.add("}")
  }

  /// The reference to the schema of a form that adapts blocks.
  func schema(of entry: (form: Form, name: String)) -> String { "\(Self.typeName).\(entry.name)" }

  private func arguments(_ schema: FormSchema, _ id: String, to source: inout SwiftSource, indent: Int) {
    source.add("id: \(SwiftText.literal(id)),", indent: indent)
    let fields = schema.fields.map { reference(to: SwiftQuestion($0, request.scopes)) }
    source.add(array: fields, after: "fields: ", before: ",", indent: indent)
    source.add(
      array: schema.rules.map { reference(to: SwiftQuestion($0)) },
      after: "rules: ",
      before: ",",
      indent: indent
    )
    source.add(
      array: schema.checkboxes.map { reference(to: SwiftQuestion($0)) },
      after: "checkboxes: ",
      before: ",",
      indent: indent
    )
    source.add("isOpen: \(schema.isOpen)", indent: indent)
    source.add(")", indent: indent - 2)
  }

  private func reference(to question: SwiftQuestion) -> String {
    shared.reference(to: question) ?? references[question.expression] ?? question.expression
  }
}
