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

  /// What the answer was and is, or which items come and go; empty for what cannot be said in a few words.
  var values: Words {
    let (old, new) = (before?.items.map(\.value) ?? [], after?.items.map(\.value) ?? [])
    if let old = before?.text?.value, let new = after?.text?.value {
      let (old, new) = (Quoted(old), Quoted(new))
      return Words(fr: "\u{A0}: \(old.french) devient \(new.french)", en: ": \(old.english) becomes \(new.english)")
    }
    let (kept, known) = (Set(new), Set(old))
    let gone = old.filter { !kept.contains($0) }
    let added = new.filter { !known.contains($0) }
    guard !gone.isEmpty || !added.isEmpty else { return Words(fr: "", en: "") }
    let parts = [(added, "avec", "with"), (gone, "sans", "without")].filter { !$0.0.isEmpty }
    return Words(
      fr: ", " + parts.map { "\($0.1) \(QuotedList($0.0).french)" }.joined(separator: ", "),
      en: ", " + parts.map { "\($0.2) \(QuotedList($0.0).english)" }.joined(separator: ", ")
    )
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
