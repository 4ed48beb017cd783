import FormCatalog
import FormSource

/// Puts findings into the order of reports: one for each mistake, sorted by file, offset and rule.
enum FindingOrder {
  /// - Parameters:
  ///   - findings: the findings of all stages.
  ///   - project: the project, whose configuration sets severities and ignores findings.
  ///   - suppressions: the comments that silence rules; nil if they do not apply.
  /// - Returns: the findings to report, in the order of reports.
  static func arrange(_ findings: [Finding], _ project: Project, _ suppressions: Suppressions?) -> [Finding] {
    let merged = merged(findings)
    let ranks = ranks(of: project.tree)
    var ignored = IgnoredPlaces(project)
    let reported = (suppressions?.applied(to: merged) ?? merged)
      .compactMap { finding in adjusted(finding, project.configuration) }
      .filter { !ignored.hold($0) }
    // Sorted by keys, so that the place of each finding is computed once.
    return reported.indices.map {
      SortKey(reported[$0], number: $0, ranks[project.tree.place(of: reported[$0].span.source)])
    }
    .sorted { $0.place != $1.place ? $0.place < $1.place : precedes(reported[$0.number], reported[$1.number]) }
    .map { reported[$0.number] }
  }

  /// What usually decides the order of two findings.
  private struct SortKey {
    /// The rank of the file, then the offset.
    let place: UInt64
    let number: Int

    init(_ finding: Finding, number: Int, _ rank: Int) {
      place = UInt64(rank) << 32 | UInt64(finding.span.start)
      self.number = number
    }
  }

  /// What `datapass.yml` ignores: each rule is looked up once for each file.
  private struct IgnoredPlaces {
    private struct Place: Hashable {
      let rule: String
      let file: SourceID
    }

    private let project: Project
    private var known: [Place: Bool] = [:]

    init(_ project: Project) {
      self.project = project
    }

    mutating func hold(_ finding: Finding) -> Bool {
      guard !finding.rule.isBlocking, !project.configuration.ignored.isEmpty else { return false }
      let place = Place(rule: finding.rule.id, file: finding.span.source)
      if let known = known[place] { return known }
      let path = project.tree[place.file].path
      let isIgnored = project.configuration.ignored.contains { $0.covers(rule: place.rule, file: path) }
      known[place] = isIgnored
      return isIgnored
    }
  }

  private struct Identity: Hashable {
    let rule: String
    let span: ByteSpan
    let message: Words

    /// Few findings share a span: hashing the message too is not worth its time, but its length is known.
    func hash(into hasher: inout Hasher) {
      hasher.combine(span)
      hasher.combine(message.french.utf8.count)
    }
  }

  /// Merges findings that are made several times because several aliases lead to one place; their notes are joined.
  private static func merged(_ findings: [Finding]) -> [Finding] {
    var places = [Identity: Int](minimumCapacity: findings.count)
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    // Only of findings that were made several times.
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

  /// The finding with its configured severity; nil if its rule is off. Blocking findings never change.
  private static func adjusted(_ finding: Finding, _ configuration: Configuration) -> Finding? {
    guard !finding.rule.isBlocking, let severity = configuration.severities[finding.rule.id] else { return finding }
    guard let severity else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// The rank of each file when paths are sorted by bytes.
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
