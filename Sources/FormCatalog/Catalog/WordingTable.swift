import FormSource

/// Texts of upstream's locale file, looked up as its form builder does: in the form's section, then its definition's,
/// then the common one (`default`).
package struct WordingTable: Sendable {
  /// Of two sections with the same name, the last one counts, as in any mapping.
  private let sections: [String: WordingDeclaration]

  init(_ declarations: [WordingDeclaration]) {
    sections = Dictionary(declarations.map { ($0.section.value, $0) }, uniquingKeysWith: { $1 })
  }

  /// The wordings of a form, or of a definition’s forms in general.
  package func wordings(form uid: String? = nil, definition: String?) -> Wordings {
    Wordings(
      own: uid.flatMap { sections[Self.section(ofForm: $0)] },
      common: [definition, "default"].compactMap { $0.flatMap { sections[$0] } }
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
    String(decoding: uid.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
