import FormCatalog
import FormSource

/// Writes what a definition's forms ask: an enum of the definition's own questions, and the schemas made of those and
/// of the shared ones.
struct SwiftQuestionsWriter {
  private let request: SwiftRequest
  private let shared: SwiftSharedQuestions
  private var references: [ExactName: String] = [:]
  private var own: [(name: String, question: SwiftQuestion)] = []
  /// The forms that adapt blocks, each with the name of its schema.
  private(set) var adapted: [(form: Form, name: String)] = []

  private static let typeName = "Questions"

  init(_ request: SwiftRequest, _ shared: SwiftSharedQuestions) {
    self.request = request
    self.shared = shared
    var names = SwiftNames()
    for question in request.asked where shared.reference(to: question) == nil && references[question.key] == nil {
      let name = names.member(question.name)
      own.append((name, question))
      references[question.key] = "\(Self.typeName).\(name)"
    }
    for (form, _) in request.adapted { adapted.append((form, names.member("of " + form.uid))) }
  }

  func write(to source: inout SwiftSource) {
    source.add("extension \(request.typeName) {")
    source.document("What forms ask unless they adapt a block.", indent: 2)
    source.add("public static let questions: FormSchema = FormSchema(", indent: 2)
    arguments(request.questions, request.definition.id, to: &source, indent: 4)
    source.add("}")
    if own.isEmpty, adapted.isEmpty { return }
    source.add()
    source.add("extension \(request.typeName) {")
    source.document("The questions that only this definition asks.", indent: 2)
    source.add("enum \(Self.typeName) {", indent: 2)
    for (name, question) in own {
      source.add(constant: name, question.type, question.expression, indent: 4)
    }
    for (entry, questions) in zip(adapted, request.adapted.map(\.questions)) {
      source.add("static let \(entry.name): FormSchema = FormSchema(", indent: 4)
      arguments(questions, entry.form.uid, to: &source, indent: 6)
    }
    source.add("}", indent: 2)
    source.add("}")
  }

  /// The reference to the schema of a form that adapts blocks.
  func schema(of entry: (form: Form, name: String)) -> String { "\(Self.typeName).\(entry.name)" }

  private func arguments(_ questions: SwiftQuestions, _ id: String, to source: inout SwiftSource, indent: Int) {
    source.add("id: \(SwiftText.literal(id)),", indent: indent)
    for (name, list) in [
      ("fields", questions.fields), ("rules", questions.rules), ("checkboxes", questions.checkboxes),
    ] {
      source.add(array: list.map(reference), after: "\(name): ", before: ",", indent: indent)
    }
    if !questions.scopeGroups.isEmpty {
      source.add(array: questions.scopeGroups, after: "scopeGroups: ", before: ",", indent: indent)
    }
    source.add("isOpen: \(questions.isOpen)", indent: indent)
    source.add(")", indent: indent - 2)
  }

  private func reference(to question: SwiftQuestion) -> String {
    shared.reference(to: question) ?? references[question.key] ?? question.expression
  }
}
