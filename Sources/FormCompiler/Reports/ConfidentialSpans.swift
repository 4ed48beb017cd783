package import FormSource

/// What excerpts must not repeat: the texts that confidential rules underline, wherever else their lines are shown.
package struct ConfidentialSpans: Sendable {
  /// Of one file, in the order of their starts.
  private struct Ranges {
    var all: [Range<Int>] = []
    /// For each the farthest end up to it.
    var ends: [Int] = []
  }

  private var ranges: [SourceID: Ranges] = [:]

  init(_ findings: [Finding] = []) {
    ranges = Dictionary(grouping: Self.all(in: findings), by: \.source).mapValues { spans in
      var ranges = Ranges()
      for span in spans.sorted() {
        ranges.all.append(span.start..<span.end)
        ranges.ends.append(Swift.max(span.end, ranges.ends.last ?? 0))
      }
      return ranges
    }
  }

  /// What the findings of confidential rules underline, and what they name beside it.
  package static func all(in findings: [Finding]) -> [ByteSpan] {
    findings.lazy.filter(\.rule.isConfidential).flatMap { [$0.span] + $0.notes.map(\.span) }
  }

  /// Those within the reach of a finding’s excerpt, its own text among them.
  func ranges(around finding: Finding) -> [Range<Int>] {
    guard let known = ranges[finding.span.source] else {
      return finding.rule.isConfidential ? [finding.span.start..<finding.span.end] : []
    }
    let (low, high) = (finding.span.start - Excerpt.reach, finding.span.start + Excerpt.reach)
    var first = 0
    var end = known.ends.count
    while first < end {
      let middle = (first + end) / 2
      if known.ends[middle] >= low { end = middle } else { first = middle + 1 }
    }
    return known.all[first...].prefix { $0.lowerBound <= high }.filter { $0.upperBound >= low }
  }
}
