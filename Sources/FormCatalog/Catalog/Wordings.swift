import FormSource

/// The wordings in upstream’s locale file for a form, or for a definition’s forms in general.
package struct Wordings: Sendable {
  /// The form’s own section.
  private let own: WordingDeclaration?
  /// The sections shared with other forms: the definition’s, then the common one.
  private let common: [WordingDeclaration]

  init(own: WordingDeclaration?, common: [WordingDeclaration]) {
    self.own = own
    self.common = common
  }

  /// A text for a question or a block.
  /// - Parameters:
  ///   - name: the question or block (`intitule`).
  ///   - part: which of its texts (`label`).
  /// - Returns: the text; nil if no section has one, and the block’s own applies.
  package func text(of name: String, _ part: String) -> String? {
    if let text = own?.text(of: name, part) { return text.value }
    for section in common {
      if let text = section.text(of: name, part) { return text.value }
    }
    return nil
  }

  /// Whether the form may have its own wordings for a question.
  package func isOwn(_ name: String) -> Bool {
    own.map { $0.names.contains(ExactName(name)) || name.utf8.contains(UInt8(ascii: ".")) } ?? false
  }
}
