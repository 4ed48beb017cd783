import FormSource

/// Determines which findings are silenced, and by what, in one pass over findings and ranges sorted by start.
struct SilencedFindings {
  /// A comment, by its index, and a rule that it silences.
  struct Use: Hashable {
    let place: Int
    let rule: String
  }

  private struct Key: Hashable {
    let source: SourceID
    let rule: String
  }

  private struct Span {
    let range: ClosedRange<Int>
    let place: Int
  }

  private let findings: [Finding]
  private var spans: [Key: [Span]] = [:]

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  mutating func add(_ suppression: Suppression, _ place: Int, rule: String) {
    let key = Key(source: suppression.comment.span.source, rule: rule)
    spans[key, default: []] += suppression.ranges.map { Span(range: $0, place: place) }
  }

  /// The findings that are not silenced, in their order, and what silenced the others.
  func split() -> (kept: [Finding], used: Set<Use>) {
    var used: Set<Use> = []
    var silenced: Set<Int> = []
    let places = findings.indices.filter { !findings[$0].rule.isBlocking }
    let groups = Dictionary(grouping: places) {
      Key(source: findings[$0].span.source, rule: findings[$0].rule.id)
    }
    for (key, members) in groups {
      guard let spans = spans[key]?.sorted(by: { ($0.range.lowerBound, $0.place) < ($1.range.lowerBound, $1.place) })
      else { continue }
      var open: [Span] = []
      var next = 0
      for member in members.sorted(by: { findings[$0].span < findings[$1].span }) {
        let start = findings[member].span.start
        while next < spans.count, spans[next].range.lowerBound <= start {
          open.append(spans[next])
          next += 1
        }
        while let last = open.last, last.range.upperBound < start { open.removeLast() }
        guard let innermost = open.last else { continue }
        silenced.insert(member)
        used.insert(Use(place: innermost.place, rule: key.rule))
      }
    }
    return (findings.indices.filter { !silenced.contains($0) }.map { findings[$0] }, used)
  }
}
