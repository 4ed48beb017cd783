import FormCatalog
package import FormDiff
package import FormSource

/// `diff --format github`: an annotation for each change, in the project as it is after.
///
/// What makes the command fail is an error; what else breaks something, or may, is a warning; what somebody has accepted is
/// a notice.
package struct DiffGitHub {
  private let diff: ProjectDiff
  private let language: Language
  private let prefix: String
  private let failing: Impact?
  private let before: SourcePlaces
  private let after: SourcePlaces

  /// - Parameters:
  ///   - diff: the changes.
  ///   - language: the language of messages.
  ///   - prefix: the project’s root relative to the top of the git working tree, to which GitHub’s paths are relative.
  ///   - failing: the least impact that makes the command fail; nil for none.
  package init(_ diff: ProjectDiff, _ language: Language, prefix: String, failing: Impact?) {
    self.diff = diff
    self.language = language
    self.prefix = prefix
    self.failing = failing
    before = SourcePlaces(diff.before.tree)
    after = SourcePlaces(diff.after.tree)
  }

  /// What to beware of and the annotations that GitHub shows, then one line of the log for each of the others.
  package var text: String {
    var counts: [WorkflowCommand.Name: Int] = [.warning: diff.cautions.count]
    var annotations = diff.cautions.map { WorkflowCommand.text(.warning, $0.words(language)) }.joined()
    var others: [String] = []
    for change in diff.changes {
      let command = command(change)
      counts[command, default: 0] += 1
      if counts[command, default: 0] <= WorkflowCommand.most {
        annotations += text(change, command)
      } else {
        others.append(line(change))
      }
    }
    guard !others.isEmpty else { return annotations }
    return annotations + WorkflowCommand.logLine(DiffWords.notAnnotated(others.count)(language)) + others.joined()
  }

  private func line(_ change: Change) -> String {
    let place = place(of: change)
    let file = WorkflowCommand.file(place.path, below: prefix)
    return WorkflowCommand.logLine(
      "- \(file):\(place.start.line): \(change.impact.rawValue)[\(change.kind.id)]: \(DiffWords.sentence(change)(language))"
    )
  }

  private func text(_ change: Change, _ command: WorkflowCommand.Name) -> String {
    let place = place(of: change)
    let rest = [
      diff.acceptance(of: change).map { (DiffWords.accepted(language), $0.reason) },
      change.duty.map { (DiffWords.toDo(language), $0(language)) },
    ].compactMap(\.self)
    return WorkflowCommand.text(
      command,
      file: WorkflowCommand.file(place.path, below: prefix),
      from: place.start,
      to: place.end,
      title: change.kind.id,
      DiffWords.sentence(change)(language) + rest.map { " – \($0.0)\(DiffWords.colon(language)) \($0.1)" }.joined()
    )
  }

  private func command(_ change: Change) -> WorkflowCommand.Name {
    if diff.acceptance(of: change) != nil { return .notice }
    if let failing, change.impact >= failing { return .error }
    switch change.impact {
    case .breaking, .undecided: return .warning
    case .notice: return .notice
    }
  }

  /// The first line of its former file, for what has no place any more.
  private func place(of change: Change) -> (path: String, start: TextPosition, end: TextPosition) {
    if let span = diff.placeAfter(of: change) {
      return (after.file(span).path, after.start(span), after.end(span))
    }
    let start = LineIndex([]).position(of: 0)
    let former = change.before.flatMap { $0.source.isBuiltIn ? nil : before.file($0).path }
    return (former ?? diff.after.tree.files.first?.path ?? "", start, start)
  }
}
