import FormCatalog
import FormSubmission

/// Writes the forms of a definition: their uids, prefilled answers and facts.
struct SwiftFormsWriter {
  private let request: SwiftRequest
  private let questions: SwiftQuestionsWriter

  init(_ request: SwiftRequest, _ questions: SwiftQuestionsWriter) {
    self.request = request
    self.questions = questions
  }

  func write(to source: inout SwiftSource) {
    source.add("extension \(request.typeName) {")
    if let forms = request.formNames {
      forms.write(to: &source, indent: 2) { writeMembers(forms, to: &$0) }
    } else {
      source.document("The definition has no form.", indent: 2)
      source.add("public typealias Form = NoForm<\(request.typeName)>", indent: 2)
    }
    source.add("}")
  }

  private func writeMembers(_ names: SwiftEnumeration, to source: inout SwiftSource) {
    if request.useCases != nil {
      source.add()
      source.document("The use case of the form.", indent: 4)
      let useCase = #"text(ofFact: "form.use_case").flatMap(UseCase.init(rawValue:))"#
      source.add("public var useCase: UseCase? { \(useCase) }", indent: 4)
    }
    writePrefilled(names, to: &source)
    writeSwitch(
      "deferred",
      "The answers that only the vault knows.",
      "[DeferredAnswer<Field>]",
      fallback: "[]",
      names,
      to: &source
    ) { form in
      let answers = form.prefill.flatMap { SwiftPrefill.deferred($0, request) }
      return answers.isEmpty ? nil : "[\(answers.joined(separator: ", "))]"
    }
    writeSwitch(
      "facts",
      "The facts about the form that conditions may refer to.",
      "[String: FieldValue]",
      fallback: "[:]",
      names,
      isRequired: true,
      to: &source
    ) { form in
      let facts = (form.schema?.facts ?? [:]).filter { $0.key != "form.uid" }.sorted { $0.key < $1.key }
      let members = facts.map { "\(SwiftText.literal($0.key)): \(SwiftExpressions.value($0.value))" }
      return members.isEmpty ? nil : "[\(members.joined(separator: ", "))]"
    }
    let adapted = Dictionary(
      questions.adapted.map { ($0.form.uid, questions.schema(of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let common = "\(request.typeName).questions"
    writeSwitch("questions", "What the form asks.", "FormSchema", fallback: common, names, to: &source) { form in
      adapted[form.uid]
    }
  }

  private func writePrefilled(_ names: SwiftEnumeration, to source: inout SwiftSource) {
    let statements = request.forms.map { form in
      let answers = form.answers
      return (form, form.prefill.flatMap { SwiftPrefill.statements($0, answers, request) })
    }
    let filled = statements.filter { !$0.1.isEmpty }
    source.add()
    source.document("A request that holds the form’s prefilled answers.", indent: 4)
    source.add("public var prefilled: \(request.typeName) {", indent: 4)
    if filled.isEmpty {
      source.add("\(request.typeName)()", indent: 6)
    } else {
      source.add("var request = \(request.typeName)()", indent: 6)
      source.add("switch self {", indent: 6)
      for (form, lines) in filled {
        source.add("case .\(names.name(of: form.uid) ?? ""):", indent: 6)
        for line in lines { source.add(line, indent: 8) }
      }
      if filled.count < names.cases.count { source.add("default: break", indent: 6) }
      source.add("}", indent: 6)
      source.add("return request", indent: 6)
    }
    source.add("}", indent: 4)
  }

  /// Writes a property with a value for each form; nothing if every form has the fallback, which is then inherited.
  private func writeSwitch(
    _ name: String,
    _ summary: String,
    _ type: String,
    fallback: String,
    _ names: SwiftEnumeration,
    isRequired: Bool = false,
    to source: inout SwiftSource,
    _ value: (Form) -> String?
  ) {
    let values = request.forms.compactMap { form in value(form).map { (form.uid, $0) } }
    if values.isEmpty, !isRequired { return }
    source.add()
    source.document(summary, indent: 4)
    source.add("public var \(name): \(type) {", indent: 4)
    if values.isEmpty {
      source.add(fallback, indent: 6)
    } else {
      source.add("switch self {", indent: 6)
      for (uid, value) in values { source.add("case .\(names.name(of: uid) ?? ""): \(value)", indent: 6) }
      if values.count < names.cases.count { source.add("default: \(fallback)", indent: 6) }
      source.add("}", indent: 6)
    }
    source.add("}", indent: 4)
  }
}
