import FormCatalog

/// The project's texts, made ready to be looked up many times: each page asks for hundreds.
struct WordingIndex: Sendable {
  private let sections: [String: [String: String]]

  init(_ table: WordingTable) {
    sections = table.index
  }

  /// Those that speak for a form, in the order in which ``WordingTable/text(_:form:definition:)`` asks them.
  func sections(of form: Form) -> [[String: String]] {
    [WordingTable.section(ofForm: form.uid), form.definition, "default"].compactMap { $0 }.compactMap { sections[$0] }
  }
}
