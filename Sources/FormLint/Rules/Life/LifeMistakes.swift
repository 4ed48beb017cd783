import FormCatalog
import FormSource

/// Mistakes in lives, each reported once: definitions share messages.
struct LifeMistakes {
  private var seen: Set<ByteSpan> = []

  /// Adds a finding about a value, unless it is built in or was reported for another definition.
  mutating func add(
    _ rule: Rule,
    _ place: Located<some Sendable>,
    at span: ByteSpan? = nil,
    _ words: Words,
    label: Words? = nil,
    suggesting: String? = nil,
    notes: [Finding.Note] = [],
    severity: Severity? = nil,
    subject: String,
    _ collector: inout FindingCollector
  ) {
    let span = span ?? place.span
    guard !span.source.isBuiltIn, seen.insert(span).inserted else { return }
    var finding =
      suggesting.map { Finding(rule, at: span, words, suggesting: $0, subject: subject) }
      ?? Finding(rule, at: span, words, label: label, subject: subject)
    finding.notes += notes
    if let severity { finding.severity = severity }
    collector.add(finding, via: place.via)
  }
}
