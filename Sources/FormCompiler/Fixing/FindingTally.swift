import FormSource

/// How many findings each rule has about each entry (or file): what a fix must not make more of.
///
/// Neither the place nor the underlined text plays a part: both may change when something beside them is corrected.
struct FindingTally {
  private struct Key: Hashable {
    let rule: String
    let subject: String
  }

  private var counts: [Key: Int] = [:]

  init(_ findings: [Finding], _ tree: SourceTree) {
    for finding in findings { counts[Self.key(finding, tree), default: 0] += 1 }
  }

  mutating func remove(_ finding: Finding, _ tree: SourceTree) {
    counts[Self.key(finding, tree), default: 0] -= 1
  }

  /// Whether the other tally has more of anything.
  func isExceeded(by other: FindingTally) -> Bool {
    other.counts.contains { key, count in count > counts[key, default: 0] }
  }

  private static func key(_ finding: Finding, _ tree: SourceTree) -> Key {
    Key(rule: finding.rule.id, subject: finding.subject ?? tree[finding.span.source].path)
  }
}
