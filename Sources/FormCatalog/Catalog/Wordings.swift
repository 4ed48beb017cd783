import FormSource

/// What upstream’s locale file says to a form, or to a definition’s forms in general.
package struct Wordings: Sendable {
  /// The form’s own section.
  private let own: WordingDeclaration?
  /// Those that other forms of the definition use too: the definition’s, then the one that serves all.
  private let common: [WordingDeclaration]

  init(own: WordingDeclaration?, common: [WordingDeclaration]) {
    self.own = own
    self.common = common
  }

  /// A text about a question or a block; nil where no section has it, and the block’s own words serve.
  /// - Parameters:
  ///   - name: of the question or block (`intitule`).
  ///   - part: what of it (`label`).
  /// - Returns: the text.
  package func text(of name: String, _ part: String) -> String? {
    if let text = own?.text(of: name, part) { return text.value }
    for section in common {
      if let text = section.text(of: name, part) { return text.value }
    }
    return nil
  }

  /// Whether the form may have words of its own about a question.
  package func isOwn(_ name: String) -> Bool {
    own.map { $0.names.contains(ExactName(name)) || name.utf8.contains(UInt8(ascii: ".")) } ?? false
  }
}
