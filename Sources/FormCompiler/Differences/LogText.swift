import FormDiff
package import FormSource

/// `diff --log`, for a person at a terminal: what each commit changes, and no line for those that change nothing.
package struct LogText {
  private let language: Language
  private let paint: Paint

  package init(_ language: Language, isColoured: Bool) {
    self.language = language
    paint = Paint(isOn: isColoured)
  }

  /// - Returns: whole lines and an empty one; empty for a commit that changes nothing.
  package func text(_ commit: LoggedCommit, _ outcome: LoggedCommit.Outcome) -> String {
    let lines: [String]
    switch outcome {
    case .unchanged: return ""
    case .changes(let diff): lines = diff.changes.map { line($0, diff) }
    case .unreadable(let words): lines = ["  \(words(language))\n"]
    }
    let subject = Quoted.shortened(commit.subject, limit: 200)
    return lines.isEmpty
      ? "" : "\(commit.day) \(paint.frame(commit.shortHash)) \(paint.strong(subject))\n\(lines.joined())\n"
  }

  private func line(_ change: Change, _ diff: ProjectDiff) -> String {
    let acceptance = diff.acceptance(of: change)
    let head = "\(change.impact.rawValue)[\(change.kind.id)]"
    let severity = acceptance == nil ? DiffText.severity(change.impact) : .info
    let reason = acceptance.map { accepted in
      " (\(DiffWords.accepted(language))\(DiffWords.colon(language)) \(Quoted.shortened(accepted.reason, limit: 400)))"
    }
    return "  \(paint.severity(head, severity)): \(DiffWords.sentence(change)(language))\(reason ?? "")\n"
  }
}
