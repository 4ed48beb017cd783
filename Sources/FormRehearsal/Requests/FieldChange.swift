package import FormCatalog
import FormEmitters
import FormSubmission

/// An answer that became another, in the words of the form.
package struct FieldChange: Codable, Hashable, Sendable {
  package let field: String
  package let label: String
  /// Empty for no answer.
  package let before: [String]
  package let after: [String]

  /// The changes from one content to another, in the order of the form’s questions.
  package static func changes(
    from before: Content,
    to after: Content,
    in form: Form,
    of catalog: Catalog
  ) -> [FieldChange] {
    guard let blocks = catalog.wordedBlocks(of: form) else { return [] }
    let questions = blocks.schema.fields.map { ($0.name, $0.label) }
    let boxes = blocks.schema.checkboxes.filter { !$0.isCommon }
    return questions.compactMap { name, label in
      let (old, new) = (before.shown(name, blocks), after.shown(name, blocks))
      let isSame = old == new && before.documents[name] == after.documents[name]
      return isSame ? nil : FieldChange(field: name, label: LabelText.plain(label), before: old, after: new)
    }
      + boxes.compactMap { box in
        let (old, new) = (Self.shown(before.isTicked(box.name)), Self.shown(after.isTicked(box.name)))
        return old == new
          ? nil : FieldChange(field: box.name, label: LabelText.plain(box.label), before: old, after: new)
      }
  }

  fileprivate static func shown(_ isTicked: Bool) -> [String] { isTicked ? ["Oui"] : [] }
}

extension Content {
  /// Whether a box is ticked, DataPass’s own or the definition’s.
  package func isTicked(_ box: String) -> Bool { acceptances[box] ?? answers[box]?.isTicked ?? false }

  /// An answer as readers see it, with the labels of options; empty for none.
  package func shown(_ field: String, _ blocks: FormBlocks) -> [String] {
    if let files = documents[field] { return files.map(\.filename) }
    guard let answer = answers[field], !answer.isBlank else { return [] }
    let kind = blocks.field(field)?.schema.kind
    // Pages post these as texts.
    if kind == .boolean, let isTicked = answer.isTicked { return FieldChange.shown(isTicked) }
    if kind == .date, case .text(let text) = answer, let day = CalendarDate(text) { return [DayWords.text(day)] }
    func option(_ text: String) -> String { blocks.optionLabel(text, of: field).map(LabelText.plain) ?? text }
    return switch answer {
    case .text(let text): [option(text)]
    case .integer(let number): [String(number)]
    case .flag(let flag): FieldChange.shown(flag)
    case .list(let items): items.map(option)
    case .documents(let documents): documents.map(\.filename)
    case .unusable: []
    }
  }
}
