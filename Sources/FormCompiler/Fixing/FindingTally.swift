import FormSource

/// The number of findings of each rule about each entry (or file), which no fix may increase.
///
/// The place and the underlined text do not count: both may change when something nearby is corrected.
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

  /// Whether any count of the other tally is higher.
  func isExceeded(by other: FindingTally) -> Bool {
    other.counts.contains { key, count in count > counts[key, default: 0] }
  }

  private static func key(_ finding: Finding, _ tree: SourceTree) -> Key {
    Key(rule: finding.rule.id, subject: finding.subject ?? tree[finding.span.source].path)
  }
}
