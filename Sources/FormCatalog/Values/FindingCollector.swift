package import FormSource

/// Collects the findings of a stage.
package struct FindingCollector: Sendable {
  package private(set) var findings: [Finding] = []

  private var suggestions = SuggestionBudget()

  package init() {}

  /// The name that was probably meant, as long as the budget lasts.
  package mutating func nearest(to name: String, among candidates: some Collection<String>) -> String? {
    suggestions.nearest(to: name, among: candidates)
  }

  package mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  /// Adds a finding about a value that may have been reached through an alias. The use is then noted, so that the
  /// findings of all uses can be merged into one.
  package mutating func add(_ finding: Finding, via: ByteSpan?) {
    var finding = finding
    if let via { finding.notes.append(AliasUse.note(via, subject: finding.subject)) }
    findings.append(finding)
  }
}

/// The notes that say where a shared text is used.
package enum AliasUse {
  package static func note(_ span: ByteSpan, subject: String?) -> Finding.Note {
    let name = subject.map { " (\($0))" } ?? ""
    return Finding.Note(Words(fr: "repris ici\(name)", en: "used here\(name)"), at: span)
  }
}
