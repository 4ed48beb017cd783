import FormCatalog
import FormSource
import FormSyntax

/// Brings findings into the order of reports: one for each mistake, by file, offset and rule.
enum FindingOrder {
  /// - Parameters:
  ///   - findings: of all stages.
  ///   - project: whose configuration lowers and ignores, and whose comments silence.
  ///   - trees: of all readings, for their comments; nil where these do not count.
  /// - Returns: those that are told, in the order of reports.
  static func arrange(_ findings: [Finding], _ project: Project, _ trees: [SyntaxTree]?) -> [Finding] {
    let merged = merged(findings)
    let ranks = ranks(of: project.tree)
    return (trees.map { Suppressions(project, $0).applied(to: merged) } ?? merged)
      .compactMap { finding in adjusted(finding, project.configuration) }
      .filter { !isIgnored($0, project) }
      .sorted { precedes($0, $1, ranks) }
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

    /// Few findings of one rule stand at one place: the words need not be hashed.
    func hash(into hasher: inout Hasher) {
      hasher.combine(rule)
      hasher.combine(span)
    }
  }

  /// One place that several aliases reach is one mistake: the notes of all uses go into one finding.
  private static func merged(_ findings: [Finding]) -> [Finding] {
    var places: [Identity: Int] = [:]
    var result: [Finding] = []
    var notes: [Set<Finding.Note>] = []
    for finding in findings {
      let identity = Identity(rule: finding.rule.id, span: finding.span, message: finding.message)
      guard let place = places[identity] else {
        places[identity] = result.count
        result.append(finding)
        notes.append(Set(finding.notes))
        continue
      }
      for note in finding.notes where notes[place].insert(note).inserted { result[place].notes.append(note) }
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
      tree.files[left].path.utf8.lexicographicallyPrecedes(tree.files[right].path.utf8)
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  private static func precedes(_ left: Finding, _ right: Finding, _ ranks: [Int]) -> Bool {
    if left.span.source != right.span.source {
      return ranks[Int(left.span.source.index)] < ranks[Int(right.span.source.index)]
    }
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    if left.span.end != right.span.end { return left.span.end < right.span.end }
    return left.message.french.utf8.lexicographicallyPrecedes(right.message.french.utf8)
  }
}
