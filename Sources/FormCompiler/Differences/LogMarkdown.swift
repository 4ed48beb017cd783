import FormDiff
import FormEmitters
package import FormSource

/// `diff --log --format markdown`: a changelog of forms. Nothing of a commit’s message or of a project’s text is read as
/// Markdown.
package struct LogMarkdown {
  /// Changes of one commit, beyond which they are folded.
  private static let listed = 10

  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package var title: String {
    "## \(Words(fr: "Ce que les commits changent aux formulaires", en: "What commits change in the forms")(language))\n"
  }

  /// - Returns: a section; empty for a commit that changes nothing.
  package func text(_ commit: LoggedCommit, _ outcome: LoggedCommit.Outcome) -> String {
    let body: String
    switch outcome {
    case .unchanged: return ""
    case .changes(let diff):
      guard !diff.changes.isEmpty else { return "" }
      let lines = diff.changes.map { "- \(line($0, diff))\n" }.joined()
      let summary = DiffWords.capitalized(DiffWords.summary(diff)(language))
      body =
        diff.changes.count > Self.listed
        ? "<details><summary>\(summary)</summary>\n\n\(lines)\n</details>\n" : lines
    case .unreadable(let words): body = "> **\(MarkdownText.escaped(words(language))).**\n"
    }
    let subject = MarkdownText.escaped(Quoted.shortened(commit.subject, limit: 200))
    return "\n### \(commit.day) – \(subject) (`\(commit.shortHash)`)\n\n\(body)"
  }

  private func line(_ change: Change, _ diff: ProjectDiff) -> String {
    let impact = diff.acceptance(of: change) == nil ? change.impact.words(language) : DiffWords.accepted(language)
    let name = change.impact == .notice ? impact : "**\(impact)**"
    return "\(name)\(DiffWords.colon(language)) \(MarkdownText.escaped(DiffWords.sentence(change)(language)))"
  }

  package func summary(_ counts: LogCounts) -> String { "\n\(counts.words(language)).\n" }
}
