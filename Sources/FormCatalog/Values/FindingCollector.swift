package import FormSource
import FormSyntax

/// Collects the findings of a stage.
package struct FindingCollector: Sendable {
  package private(set) var findings: [Finding] = []

  private var suggestions = SuggestionBudget()
  /// Whether a name was looked for: what comes of it depends on how much of the budget others have spent.
  package private(set) var hasAskedForNames = false
  /// The text of which a part was last asked for.
  private var lastText: (node: SyntaxNode, map: ScalarMap?)?

  package init() {}

  /// The name that was probably meant, as long as the budget lasts.
  package mutating func nearest(to name: String, among candidates: some Collection<String>) -> String? {
    hasAskedForNames = true
    return suggestions.nearest(to: name, among: candidates)
  }

  /// Does some work, after which ``hasAskedForNames`` is about that work alone.
  /// - Returns: what it found.
  package mutating func findings(of work: (inout FindingCollector) -> Void) -> [Finding] {
    let start = findings.count
    hasAskedForNames = false
    work(&self)
    return Array(findings[start...])
  }

  package mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  package mutating func add(_ others: [Finding]) {
    findings += others
  }

  /// The place of a part of a text, given in UTF-8 offsets; the whole text if the part cannot be located.
  ///
  /// As ``Located/span(of:)``, but the text is decoded once as long as it is the same that is asked about.
  package mutating func span(of range: Range<Int>, in text: Located<some Sendable>) -> ByteSpan {
    guard let node = text.node else { return text.span }
    if lastText?.node !== node { lastText = (node, node.scalar?.map) }
    return lastText?.map?.span(range) ?? text.span
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
