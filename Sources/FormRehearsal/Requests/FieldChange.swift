package import FormCatalog
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
    let boxes = blocks.schema.checkboxes.filter { !$0.isCommon }.map { ($0.name, $0.label) }
    return (questions + boxes).compactMap { name, label in
      let (old, new) = (before.shown(name, blocks), after.shown(name, blocks))
      let isSame = old == new && before.documents[name] == after.documents[name]
      return isSame ? nil : FieldChange(field: name, label: LabelText.plain(label), before: old, after: new)
    }
  }
}

extension Content {
  /// An answer as readers see it, with the labels of options; empty for none.
  package func shown(_ field: String, _ blocks: FormBlocks) -> [String] {
    if let files = documents[field] { return files.map(\.filename) }
    guard let answer = answers[field], !answer.isBlank else { return [] }
    func option(_ text: String) -> String { blocks.optionLabel(text, of: field).map(LabelText.plain) ?? text }
    return switch answer {
    case .text(let text): [option(text)]
    case .integer(let number): [String(number)]
    case .flag(let flag): flag ? ["Oui"] : []
    case .list(let items): items.map(option)
    case .documents(let documents): documents.map(\.filename)
    case .unusable: []
    }
  }
}
