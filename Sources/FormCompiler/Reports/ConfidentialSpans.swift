import FormSource

/// What excerpts must not repeat: the texts that confidential rules underline, wherever else their lines are shown.
struct ConfidentialSpans: Sendable {
  private var ranges: [SourceID: [Range<Int>]] = [:]

  init(_ findings: [Finding] = []) {
    for finding in findings where finding.rule.isConfidential {
      ranges[finding.span.source, default: []].append(finding.span.start..<finding.span.end)
    }
  }

  /// Those in the file of a finding, its own text among them.
  func ranges(around finding: Finding) -> [Range<Int>] {
    let own = finding.rule.isConfidential ? [finding.span.start..<finding.span.end] : []
    return ranges[finding.span.source, default: own]
  }
}
