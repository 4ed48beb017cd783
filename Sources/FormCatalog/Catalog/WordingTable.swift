import FormSource

/// Texts of upstream's locale files, looked up as its form builder does: in the form's section, then its definition's,
/// then the common one (`default`), then among the names of attributes.
package struct WordingTable: Sendable {
  /// Of two sections with the same name, the last one counts, as in any mapping.
  private let sections: [String: WordingDeclaration]

  let names: AttributeNames?

  init(_ declarations: [WordingDeclaration], _ names: AttributeNames?) {
    sections = Dictionary(declarations.map { ($0.section.value, $0) }, uniquingKeysWith: { $1 })
    self.names = names
  }

  /// Whether the project has none: its questions are then in the words of the standard blocks.
  var isEmpty: Bool { sections.isEmpty && names == nil }

  /// Whether it has the very sections of another table.
  package func isSame(as other: WordingTable) -> Bool {
    guard (names == nil) == (other.names == nil), sections.count == other.sections.count else { return false }
    if let names, let others = other.names, !names.isSame(as: others) { return false }
    return sections.allSatisfy { name, section in other.sections[name] === section }
  }

  var sectionNames: some Sequence<String> { sections.keys }

  /// The section of a name, if any.
  package func section(_ name: String) -> WordingDeclaration? { sections[name] }

  /// Whether a form has words of its own.
  func hasWords(ofForm uid: String) -> Bool { sections[Self.section(ofForm: uid)] != nil }

  /// The wordings of a form.
  func wordings(form uid: String, definition: String?) -> Wordings {
    wordings(own: [sections[Self.section(ofForm: uid)]].compactMap { $0 }, definition)
  }

  /// The wordings of a definition’s forms in general: where all of them have the same words of their own, these.
  func wordings(definition: String?, forms: [String]) -> Wordings {
    let own = forms.compactMap { sections[Self.section(ofForm: $0)] }
    return wordings(own: own.count == forms.count ? own : [], definition)
  }

  private func wordings(own: [WordingDeclaration], _ definition: String?) -> Wordings {
    Wordings(
      own: own,
      common: [definition, "default"].compactMap { $0.flatMap { sections[$0] } },
      names: names?.names(of: definition)
    )
  }

  /// All texts, by section and dotted key.
  package var index: [String: [String: String]] {
    sections.mapValues { section in
      let found = section.texts.filter { !$0.path.contains { $0.utf8.contains(UInt8(ascii: ".")) } }
      return Dictionary(
        found.map { ($0.path.joined(separator: "."), $0.text.value) },
        uniquingKeysWith: { $1 }
      )
    }
  }

  /// The texts of a form's own section, in the order of their keys.
  package func texts(ofForm uid: String) -> [(key: String, text: String)] {
    (sections[Self.section(ofForm: uid)]?.texts ?? [])
      .map { ($0.path.joined(separator: "."), $0.text.value) }
      .sorted { $0.0.precedes($1.0) }
  }

  /// The section of a form: upstream replaces the hyphens of its uid with underscores.
  package static func section(ofForm uid: String) -> String {
    uid.withBytes { bytes in
      String(decoding: bytes.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    }
  }
}
