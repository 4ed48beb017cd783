import FormCatalog
import FormSource

/// Brings findings into the order of reports: one for each mistake, by file, offset and rule.
enum FindingOrder {
  /// - Parameters:
  ///   - findings: of all stages.
  ///   - project: whose configuration lowers and ignores.
  ///   - suppressions: the comments that silence; nil where these do not count.
  /// - Returns: those that are told, in the order of reports.
  static func arrange(_ findings: [Finding], _ project: Project, _ suppressions: Suppressions?) -> [Finding] {
    let merged = merged(findings)
    let ranks = ranks(of: project.tree)
    let told = (suppressions?.applied(to: merged) ?? merged)
      .compactMap { finding in adjusted(finding, project.configuration) }
      .filter { !isIgnored($0, project) }
    // By their numbers, and by their places first: findings are large, and to move or compare one costs much.
    return told.indices.map { SortKey(told[$0], number: $0, ranks) }
      .sorted { $0.place != $1.place ? $0.place < $1.place : precedes(told[$0.number], told[$1.number]) }
      .map { told[$0.number] }
  }

  /// What the order of a finding mostly depends on.
  private struct SortKey {
    /// The rank of the file, then the offset.
    let place: UInt64
    let number: Int

    init(_ finding: Finding, number: Int, _ ranks: [Int]) {
      place = UInt64(ranks[Int(finding.span.source.index)]) << 32 | UInt64(finding.span.start)
      self.number = number
    }
  }

  private static func isIgnored(_ finding: Finding, _ project: Project) -> Bool {
    guard !finding.rule.isBlocking, !project.configuration.ignored.isEmpty else { return false }
    let file = project.tree[finding.span.source].path
    return project.configuration.ignored.contains { $0.covers(rule: finding.rule.id, file: file) }
  }

  private struct Identity: Hashable {
    let rule: String
    let span: ByteSpan
    let message: Words

    /// Few findings stand at one place: neither the rule nor the words need be hashed.
    func hash(into hasher: inout Hasher) {
      hasher.combine(span)
    }
  }

  /// One place that several aliases reach is one mistake: the notes of all uses go into one finding.
  private static func merged(_ findings: [Finding]) -> [Finding] {
    var places = [Identity: Int](minimumCapacity: findings.count)
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    // Only for findings that were made several times.
    var notes: [Int: Set<Finding.Note>] = [:]
    for finding in findings {
      let identity = Identity(rule: finding.rule.id, span: finding.span, message: finding.message)
      guard let place = places[identity] else {
        places[identity] = result.count
        result.append(finding)
        continue
      }
      for note in finding.notes where notes[place, default: Set(result[place].notes)].insert(note).inserted {
        result[place].notes.append(note)
      }
    }
    return result
  }

  /// Nil where the configuration switches the rule off. What leaves no value to compile cannot be made less.
  private static func adjusted(_ finding: Finding, _ configuration: Configuration) -> Finding? {
    guard !finding.rule.isBlocking, let severity = configuration.severities[finding.rule.id] else { return finding }
    guard let severity else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// The place of each file in the order of the bytes of their paths.
  private static func ranks(of tree: SourceTree) -> [Int] {
    let order = tree.files.indices.sorted { left, right in
      tree.files[left].path.precedes(tree.files[right].path)
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// The order of two findings that begin at one place.
  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    if left.span.end != right.span.end { return left.span.end < right.span.end }
    return left.message.french.precedes(right.message.french)
  }
}
