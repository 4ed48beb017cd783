import FormSource

/// How a project words the questions of a form, or of a definition’s forms in general, in upstream’s order of look-up:
/// the form’s section of the wordings, the definition’s and the common one; then the names of attributes.
package struct Wordings: Sendable {
  /// The form’s own section, or those of all forms of the definition, which count where they say the same.
  private let own: [WordingDeclaration]
  /// The sections shared with other forms: the definition’s, then the common one.
  private let common: [WordingDeclaration]
  private let names: AttributeNames.Names?

  init(own: [WordingDeclaration], common: [WordingDeclaration], names: AttributeNames.Names?) {
    self.own = own
    self.common = common
    self.names = names
  }

  /// A text of the sections for a question or a block.
  /// - Parameters:
  ///   - name: the question or block (`intitule`).
  ///   - part: which of its texts (`label`).
  /// - Returns: the text, which may be blank; nil if no section has one.
  func text(of name: String, _ part: String) -> Located<String>? {
    if let text = own.first?.text(of: name, part),
      own.dropFirst().allSatisfy({ $0.text(of: name, part)?.value == text.value })
    {
      return text
    }
    for section in common {
      if let text = section.text(of: name, part) { return text }
    }
    return nil
  }

  /// The text at a path of keys, wherever pages show it.
  func text(at path: [String]) -> Located<String>? {
    for section in own.prefix(1) + common {
      if let text = section.text(at: path) { return text }
    }
    return nil
  }

  /// The name of an attribute, if it is given.
  func label(of attribute: String) -> Located<String>? { names?.label(of: attribute) }

  /// The hint of an attribute, if it is given.
  func hint(of attribute: String) -> Located<String>? { names?.hint(of: attribute) }

  /// The name of an attribute’s value, if it is given.
  func label(of value: String, for attribute: String) -> Located<String>? { names?.label(of: value, for: attribute) }

  /// Whether the form may have words of its own for a question, a block, a contact or a box.
  func isOwn(_ name: String) -> Bool {
    // A dotted name leads into a section, whatever its keys are.
    own.contains { $0.names.contains(ExactName(name)) || name.utf8.contains(UInt8(ascii: ".")) }
  }
}
