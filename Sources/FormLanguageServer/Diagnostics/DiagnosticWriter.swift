import FormCompiler
package import FormJSON
package import FormSource

/// Writes findings as diagnostics (LSP 3.17), as a client can take them.
package struct DiagnosticWriter {
  private let locations: Locations
  private let capabilities: ClientCapabilities
  private let language: Language
  /// What comes before a rule’s identifier in the address of its page; nil where its pages have no address.
  private let rulePages: String?

  package init(
    _ locations: Locations,
    _ capabilities: ClientCapabilities,
    _ language: Language,
    rulePages: String?
  ) {
    self.locations = locations
    self.capabilities = capabilities
    self.language = language
    self.rulePages = rulePages
  }

  package func json(_ finding: Finding) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("range", JSONValue(locations.visibleRange(finding.span))),
      .init("severity", .integer(Self.severity(finding.severity))),
      .init("code", .string(finding.rule.id)),
    ]
    if let rulePages, capabilities.codeDescription {
      members.append(.init("codeDescription", ["href": .string(rulePages + finding.rule.id)]))
    }
    members += [.init("source", "datapass"), .init("message", .string(message(of: finding)))]
    if let tag = DiagnosticTag(finding.rule)?.rawValue, capabilities.diagnosticTags.contains(tag) {
      members.append(.init("tags", [.integer(tag)]))
    }
    if !finding.notes.isEmpty, capabilities.relatedInformation {
      members.append(.init("relatedInformation", .array(finding.notes.map(related))))
    }
    return .object(members)
  }

  /// What is wrong, and what to do. Where the client shows no related places, it also says what is there.
  private func message(of finding: Finding) -> String {
    let sentence = finding.sentence(language)
    guard !capabilities.relatedInformation else { return sentence }
    return ([sentence] + finding.notes.prefix(Self.notesInMessage).map(text)).joined(separator: "\n")
  }

  /// More are seldom read, and hide what is wrong.
  private static let notesInMessage = 3

  private func text(_ note: Finding.Note) -> String {
    "\(note.message(language)) (\(locations.name(of: note.span)))"
  }

  private func related(_ note: Finding.Note) -> JSONValue {
    ["location": locations.json(note.span), "message": .string(note.message(language))]
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}
