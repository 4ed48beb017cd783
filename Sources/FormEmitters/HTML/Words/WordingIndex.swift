import FormCatalog

/// The project's wordings, indexed: each page looks up hundreds.
struct WordingIndex: Sendable {
  private let sections: [String: [String: String]]

  init(_ table: WordingTable) {
    sections = table.index
  }

  /// The sections that apply to a form, in the order in which ``WordingTable/text(_:form:definition:)`` searches them.
  func sections(of form: Form) -> [[String: String]] {
    [WordingTable.section(ofForm: form.uid), form.definition, "default"].compactMap { $0 }.compactMap { sections[$0] }
  }
}
