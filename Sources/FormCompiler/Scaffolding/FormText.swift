import FormCatalog
import FormSource
import FormSubmission

/// A form as the answers to its questions make it.
enum FormText {
  static func texts(
    _ answers: ScaffoldAnswers,
    of definition: Definition,
    in context: ScaffoldContext
  ) -> [ScaffoldText] {
    guard let uid = answers["id"], let name = answers["name"] else { return [] }
    let fixed = answers.list("fixed")
    var lines = ScaffoldLines()
    lines.add("\(uid):")
    lines.add(
      context.isCheckout ? "  authorization_request: \(definition.className)" : "  definition: \(definition.id)"
    )
    lines.add("  name:", name)
    lines.add("  description:", answers["description"])
    if let useCase = answers["use-case"] { lines.add("  use_case: \(useCase)") } else { lines.add("  default: true") }
    addBlocks("steps", definition.declaration.blocks.map(\.value).filter { !fixed.contains($0) }, &lines)
    addBlocks("static_blocks", fixed, &lines)
    let given = prefill(answers, of: definition)
    if !given.isEmpty { lines.add("  initialize_with:") }
    for (field, values) in given { add(field, values, definition, &lines) }
    return [ScaffoldText(role: .forms, path: path(of: definition, in: context), text: lines.text)]
  }

  /// The file of the definition’s other forms, or else one named after it.
  private static func path(of definition: Definition, in context: ScaffoldContext) -> String {
    let known = context.project.tree.files(.forms)
    let own = definition.forms.compactMap { context.catalog.forms[$0]?.declaration.uid.span.source }
    return known.last { own.contains($0.id) }?.path ?? context.path(.forms, named: definition.id)
  }

  private static func addBlocks(_ key: String, _ names: [String], _ lines: inout ScaffoldLines) {
    guard !names.isEmpty else { return }
    lines.add("  \(key):")
    for name in names { lines.add("    - name: \(name)") }
  }

  private static func prefill(_ answers: ScaffoldAnswers, of definition: Definition) -> [(
    field: String, values: [String]
  )] {
    let fixed = (definition.blocks?.fields ?? []).map { ($0.name, answers.list(FormScaffold.question($0.name))) }
    let intitule = answers.list("intitule")
    return ([("intitule", intitule)] + fixed).filter { !$0.1.isEmpty }
  }

  private static func add(_ field: String, _ values: [String], _ definition: Definition, _ lines: inout ScaffoldLines) {
    let kind = definition.blocks?.field(field)?.schema.kind ?? .text
    switch kind.shape {
    case .items:
      lines.add("    \(field):")
      for value in values { lines.add("      -", value) }
    case .flag: lines.add("    \(field): \(values.first == AnswerReading.yes)")
    case .number where values.first.map { Int($0) != nil } ?? false: lines.add("    \(field): \(values[0])")
    case .number, .text, .documents: lines.add("    \(field):", values.first)
    }
  }
}
