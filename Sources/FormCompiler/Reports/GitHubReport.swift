package import FormSource

/// `lint --format github`: one workflow command for each finding, shown by GitHub Actions as an annotation of the file.
package enum GitHubReport {
  /// - Parameters:
  ///   - findings: the findings to show.
  ///   - tree: the files that they are about.
  ///   - language: the language of messages.
  ///   - prefix: the project’s root relative to the top of the git working tree, to which GitHub’s paths are relative.
  /// - Returns: one line for each finding.
  package static func text(
    _ findings: [Finding],
    _ tree: SourceTree,
    _ language: Language,
    prefix: String
  ) -> String {
    let places = SourcePlaces(tree)
    return findings.map { finding in
      WorkflowCommand.text(
        command(finding.severity),
        file: WorkflowCommand.file(places.file(finding.span).path, below: prefix),
        from: places.start(finding.span),
        to: places.end(finding.span),
        title: finding.rule.id,
        finding.sentence(language)
      )
    }.joined()
  }

  private static func command(_ severity: Severity) -> WorkflowCommand.Name {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .notice
    }
  }
}
