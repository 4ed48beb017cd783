import FormCatalog
import FormSource
import FormSubmission

/// A prefilled answer on both sides, and the forms that give it.
struct PrefillPair {
  let before: PrefillDeclaration?
  let after: PrefillDeclaration?
  let form: Form

  private var field: String { (after ?? before)?.field.value ?? "" }

  /// Whether applicants cannot answer the question themselves.
  var isFrozen: Bool {
    let blocks = form.declaration.staticBlocks
    guard !blocks.isEmpty, let block = form.blocks?.field(field)?.schema.block else { return false }
    return blocks.contains { $0.value == block }
  }

  func change(_ kind: ChangeKind, impacts: [Audience: Impact]? = nil, _ words: (QuestionName) -> Words) -> Change {
    let label = form.blocks?.field(field)?.schema.label ?? field
    return Change(
      kind,
      words(QuestionName(field, label: label)),
      Change.Subject(form),
      before: before?.field.span,
      after: after?.field.span,
      impacts: impacts,
      cause: words(QuestionName(field, label: field)).french
    )
  }
}
