package import FormSource
package import FormSubmission

/// Where the words of a form’s questions are written: in the project’s wordings, among its names of attributes, or with
/// the question.
package struct WordPlaces: Sendable {
  private let wordings: Wordings
  private let boxes: [CheckboxDeclaration]

  fileprivate init(_ wordings: Wordings, _ boxes: [CheckboxDeclaration]) {
    self.wordings = wordings
    self.boxes = boxes
  }

  package func label(of field: FormField) -> ByteSpan {
    shown(field.name, "label") ?? (field.ownWords.contains(.label) ? nil : span(wordings.label(of: field.name)))
      ?? field.declaration.span
  }

  package func hint(of field: FormField) -> ByteSpan {
    wordings.text(of: field.name, "hint")?.span
      ?? (field.ownWords.contains(.hint) ? nil : span(wordings.hint(of: field.name))) ?? field.declaration.span
  }

  /// The label of an option.
  package func label(of option: String, in field: FormField) -> ByteSpan {
    shown("\(field.name).values.\(option)", "label")
      ?? (field.ownWords.contains(.options) ? nil : span(wordings.label(of: option, for: field.name)))
      ?? field.declaration.span
  }

  package func title(of contact: ContactKind) -> ByteSpan {
    shown(contact.name.value, "title") ?? contact.declaredLabel?.span ?? contact.name.span
  }

  package func hint(of contact: ContactKind) -> ByteSpan {
    wordings.text(of: contact.name.value, "info")?.span ?? contact.declaredHint?.span ?? contact.name.span
  }

  package func heading(of block: FormBlocks.Block) -> ByteSpan {
    shown(block.name.value, "title") ?? block.titleSpan ?? block.name.span
  }

  /// The title of the block as a step.
  package func stepTitle(of block: FormBlocks.Block) -> ByteSpan {
    span(text(at: ["steps", block.name.value])) ?? (block.title == nil ? shown(block.name.value, "title") : nil)
      ?? block.titleSpan ?? block.name.span
  }

  package func introduction(of block: FormBlocks.Block) -> ByteSpan {
    wordings.text(of: block.name.value, "subtitle")?.span ?? block.introSpan ?? block.name.span
  }

  package func label(of box: CheckboxSchema) -> ByteSpan? {
    shown(box.name, "label") ?? boxes.first { $0.name.value == box.name }?.name.span
      ?? span(wordings.label(of: box.name))
  }

  /// A text that pages show beside the questions, by its path of keys (`steps`, `scopes`).
  package func text(at path: [String]) -> Located<String>? { wordings.text(at: path) }

  private func shown(_ name: String, _ part: String) -> ByteSpan? { span(wordings.text(of: name, part)) }

  /// A blank text shows nothing.
  private func span(_ text: Located<String>?) -> ByteSpan? {
    text.flatMap { BlankText.isBlank($0.value) ? nil : $0.span }
  }
}

extension Catalog {
  package func wordPlaces(of form: Form) -> WordPlaces {
    let boxes = form.definition.flatMap { definitions[$0] }?.declaration.checkboxes ?? []
    return WordPlaces(wordings.wordings(form: form.uid, definition: form.definition), boxes)
  }

  /// Those that the forms of a definition share.
  package func wordPlaces(of definition: Definition) -> WordPlaces {
    WordPlaces(
      wordings.wordings(definition: definition.id, forms: definition.forms),
      definition.declaration.checkboxes
    )
  }
}
