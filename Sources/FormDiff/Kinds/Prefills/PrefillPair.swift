import FormCatalog
import FormSource
import FormSubmission

/// A prefilled answer on both sides, and the forms that give it.
struct PrefillPair {
  let before: PrefillDeclaration?
  let after: PrefillDeclaration?
  let formerForm: Form
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
    if let old = before?.text?.value, let new = after?.text?.value, question?.options == nil {
      return TextChange.words(old, new)
    }
    let (old, new) = (answer(before, formerForm), answer(after, form))
    guard case .list(let old)? = old, case .list(let new)? = new else {
      guard let old, let new else { return Words(fr: "", en: "") }
      let (former, latter) = (words(old), words(new))
      return Words(
        fr: "\u{A0}: \(former.french) devient \(latter.french)",
        en: ": \(former.english) becomes \(latter.english)"
      )
    }
    let parts = [
      (words(.list(new.filter { !old.containsExactly($0) })), "avec", "with"),
      (words(.list(old.filter { !new.containsExactly($0) })), "sans", "without"),
    ].filter { $0.0 != words(.list([])) }
    return Words(
      fr: parts.map { ", \($0.1) \($0.0.french)" }.joined(),
      en: parts.map { ", \($0.2) \($0.0.english)" }.joined()
    )
  }

  /// The answer that a request starts with, behind a colon: where it comes or goes.
  var value: Words {
    guard let prefill = after ?? before, let answer = answer(prefill, after == nil ? formerForm : form) else {
      return Words(fr: "", en: "")
    }
    let words = prefill.deferred.isEmpty ? words(answer) : keys(prefill)
    return Words(fr: "\u{A0}: \(words.french)", en: ": \(words.english)")
  }

  /// The keys of the vault that the answer came from, and those that it comes from.
  var keys: Words {
    let (old, new) = (before.map(keys), after.map(keys))
    let none = Words(fr: "rien du coffre", en: "nothing of the vault")
    return Words(
      fr: "\((new ?? none).french) (auparavant \((old ?? none).french))",
      en: "\((new ?? none).english) (formerly \((old ?? none).english))"
    )
  }

  private func keys(_ prefill: PrefillDeclaration) -> Words {
    if prefill.deferred.isEmpty { return Words(fr: "rien du coffre", en: "nothing of the vault") }
    let keys = QuotedList(prefill.deferred.map(\.value.key))
    return Words(fr: "la clé \(keys.french) du coffre", en: "the key \(keys.english) of the vault")
  }

  private var question: FormField? { form.blocks?.field(field) }

  private func answer(_ prefill: PrefillDeclaration?, _ form: Form) -> FieldValue? {
    prefill == nil ? nil : form.answers[field]
  }

  private func words(_ answer: FieldValue) -> Words {
    if field == "scopes", case .list(let items) = answer, !items.isEmpty {
      let list = QuotedList(
        of: items.map { item in
          let label = question?.options ?? []
          return Named(item, label: label.first { $0.value == item }?.label).words
        }
      )
      return Words(fr: list.french, en: list.english)
    }
    return AnswerWords.text(answer, to: question)
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
