/// Texts of upstream's locale file, found as its form builder finds them: the form's section, then its definition's, then
/// the one that serves all (`default`).
package struct WordingTable: Sendable {
  private let sections: [String: [String: Located<String>]]

  init(_ declarations: [WordingDeclaration]) {
    var sections: [String: [String: Located<String>]] = [:]
    for declaration in declarations {
      var texts = sections[declaration.section.value] ?? [:]
      for (path, text) in declaration.texts { texts[path.joined(separator: ".")] = text }
      sections[declaration.section.value] = texts
    }
    self.sections = sections
  }

  /// The text of a dotted key (`intitule.label`) for a form, or for a definition's forms in general; nil where no section
  /// has it, and the block's own words serve.
  package func text(_ key: String, form uid: String? = nil, definition: String?) -> Located<String>? {
    if let uid, let text = sections[Self.section(ofForm: uid)]?[key] { return text }
    if let definition, let text = sections[definition]?[key] { return text }
    return sections["default"]?[key]
  }

  /// The texts of a form's own section, in the order of their keys.
  package func texts(ofForm uid: String) -> [(key: String, text: String)] {
    (sections[Self.section(ofForm: uid)] ?? [:])
      .map { ($0.key, $0.value.value) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// Upstream underscores the uid.
  package static func section(ofForm uid: String) -> String {
    String(uid.map { $0 == "-" ? "_" : $0 })
  }
}
