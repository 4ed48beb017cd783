import FormCatalog
import FormSource
import FormSubmission

/// A prefilled answer on both sides, and the forms that give it.
struct PrefillPair {
  let before: PrefillDeclaration?
  let after: PrefillDeclaration?
  /// What each gives, as an answer to its question; nil where it is none.
  let formerAnswer: FieldValue?
  let answer: FieldValue?
  let form: Form

  private var field: String { (after ?? before)?.field.value ?? "" }

  /// Whether applicants cannot answer the question themselves.
  var isFrozen: Bool {
    let blocks = form.declaration.staticBlocks
    guard !blocks.isEmpty, let block = form.blocks?.field(field)?.schema.block else { return false }
    return blocks.contains { $0.value == block }
  }

  /// Whether the answer says, or said, who somebody is.
  private var isAboutSomebody: Bool {
    // What stands in for the vault’s value is nobody’s.
    [before, after].compactMap(\.self).filter(\.deferred.isEmpty).compactMap(\.text?.value)
      .contains { PersonalData.isPartOfName($0, in: field) }
  }

  /// What the answer was and is, or which items come and go; empty for what cannot be said in a few words.
  var values: Words {
    // Changes are read, and kept, where names of people have no place.
    if isAboutSomebody { return Words(fr: "", en: "") }
    if let old = before?.text?.value, let new = after?.text?.value, question?.options == nil {
      return TextChange.words(old, new)
    }
    guard case .list(let old)? = formerAnswer, case .list(let new)? = self.answer else {
      guard let old = formerAnswer, let new = self.answer else { return Words(fr: "", en: "") }
      let (former, latter) = (words(old), words(new))
      return Words(
        fr: "\u{A0}: \(former.french) devient \(latter.french)",
        en: ": \(former.english) becomes \(latter.english)"
      )
    }
    let (wasGiven, isGiven) = (old.lookup(for: new.count), new.lookup(for: old.count))
    let parts = [
      (words(.list(new.filter { !wasGiven($0) })), "avec", "with"),
      (words(.list(old.filter { !isGiven($0) })), "sans", "without"),
    ].filter { $0.0 != words(.list([])) }
    return Words(
      fr: parts.map { ", \($0.1) \($0.0.french)" }.joined(),
      en: parts.map { ", \($0.2) \($0.0.english)" }.joined()
    )
  }

  /// The answer that a request starts with, behind a colon: where it comes or goes.
  var value: Words {
    guard let prefill = after ?? before, let answer = after == nil ? formerAnswer : self.answer else {
      return Words(fr: "", en: "")
    }
    if isAboutSomebody { return Words(fr: "", en: "") }
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

  private func words(_ answer: FieldValue) -> Words {
    if field == "scopes", case .list(let items) = answer, !items.isEmpty {
      let list = QuotedList(items) { Named($0, label: form.blocks?.optionLabel($0, of: field)).words }
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
