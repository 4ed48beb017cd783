import FormSource

/// What is wrong with vendors’ answers, each mistake once: what is said of several rows as a whole in the same words is a
/// mistake of the table or of its mapping, and stands at the first of them.
struct RowProblems {
  struct Problem {
    let finding: Finding
    /// The other rows of which the same is said, in their order.
    fileprivate(set) var otherRows: [ByteSpan] = []
  }

  private struct Key: Hashable {
    let rule: String
    let severity: Severity
    let message: Words
    let advice: Words?
    /// Nil for a row as a whole.
    let span: ByteSpan?
  }

  private(set) var problems: [Problem] = []
  private var places: [Key: Int] = [:]

  /// - Parameters:
  ///   - general: the findings about the files of answers.
  ///   - results: those about each vendor’s answers.
  init(_ general: [Finding], _ results: [TemplateSession.Result]) {
    for finding in general { add(finding, of: nil) }
    let sources = Set(results.map(\.row.span.source))
    for result in results {
      let row = result.row.span
      for finding in result.findings {
        let isInOtherFile = finding.span.source != row.source && sources.contains(finding.span.source)
        add(isInOtherFile ? finding.about(row) : finding, of: row)
      }
    }
  }

  /// A finding at its row, where it stands at another: a row may be refused for what another one says.
  static func own(_ finding: Finding, of row: ByteSpan, among rows: Set<SourceID>) -> Finding {
    rows.contains(finding.span.source) && !row.contains(finding.span) ? finding.about(row) : finding
  }

  private mutating func add(_ finding: Finding, of row: ByteSpan?) {
    let isAboutRow = finding.span == row
    let isElsewhere = row.map { $0.source == finding.span.source && !$0.contains(finding.span) } ?? false
    let key = Key(
      rule: finding.rule.id,
      severity: finding.severity,
      message: finding.message,
      advice: finding.label,
      span: isAboutRow ? nil : finding.span
    )
    guard let place = places[key] else {
      places[key] = problems.count
      problems.append(Problem(finding: finding, otherRows: isElsewhere ? [row].compactMap(\.self) : []))
      return
    }
    guard let row, isAboutRow || isElsewhere else { return }
    let known = [problems[place].finding.span] + problems[place].otherRows.suffix(1)
    if !known.contains(row) { problems[place].otherRows.append(row) }
  }
}
