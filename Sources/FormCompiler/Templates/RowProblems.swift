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
    for finding in general { add(finding, isAboutRow: false) }
    for result in results {
      for finding in result.findings { add(finding, isAboutRow: finding.span == result.row.span) }
    }
  }

  private mutating func add(_ finding: Finding, isAboutRow: Bool) {
    let key = Key(
      rule: finding.rule.id,
      severity: finding.severity,
      message: finding.message,
      advice: finding.label,
      span: isAboutRow ? nil : finding.span
    )
    guard let place = places[key] else {
      places[key] = problems.count
      problems.append(Problem(finding: finding))
      return
    }
    let known = [problems[place].finding.span] + problems[place].otherRows.suffix(1)
    if isAboutRow, !known.contains(finding.span) { problems[place].otherRows.append(finding.span) }
  }
}
