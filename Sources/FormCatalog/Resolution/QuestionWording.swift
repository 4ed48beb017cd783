/// Puts what is asked into the words of the project’s locale files, where they are wanted and there are any.
struct QuestionWording: Sendable {
  let table: WordingTable
  let isWanted: Bool

  init(_ declarations: Declarations, isWanted: Bool) {
    table = WordingTable(declarations.wordings, declarations.attributeNames)
    self.isWanted = isWanted && !table.isEmpty
  }

  /// What a definition asks.
  /// - Parameters:
  ///   - blocks: in the words of their declarations.
  ///   - definition: its identifier.
  ///   - forms: the uids of its forms.
  /// - Returns: the same questions.
  func asked(_ blocks: FormBlocks, of definition: String?, forms: [String]) -> AskedBlocks {
    guard isWanted else { return AskedBlocks(blocks) }
    return AskedBlocks(blocks) { [table] in $0.worded(by: table.wordings(definition: definition, forms: forms)) }
  }

  /// What a form asks.
  /// - Parameters:
  ///   - blocks: in the words of their declarations.
  ///   - form: the form.
  ///   - definition: the identifier of its definition.
  ///   - shared: what the definition asks.
  /// - Returns: the same questions; those of the definition if the form has no others and no words of its own.
  func asked(
    _ blocks: FormBlocks,
    of form: FormDeclaration,
    _ definition: String?,
    sharing shared: AskedBlocks?
  ) -> AskedBlocks {
    let same = blocks === shared?.declared ? shared : nil
    guard isWanted else { return same ?? AskedBlocks(blocks) }
    let uid = form.uid.value
    if let same, !table.hasWords(ofForm: uid) { return same }
    return AskedBlocks(blocks) { [table] in
      $0.worded(by: table.wordings(form: uid, definition: definition), sharing: same?.blocks)
    }
  }
}
