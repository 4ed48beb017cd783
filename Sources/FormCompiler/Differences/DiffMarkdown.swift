import FormDiff
import FormEmitters
package import FormSource

/// `diff --format markdown`: a comment for a pull request. First what breaks and what has to be done, then the rest; each
/// kind of change once, long lists folded.
package struct DiffMarkdown {
  /// In bytes. GitHub refuses a comment of more than 65,536 characters; an action adds a few lines of its own.
  package static let limit = 60_000

  private let diff: ProjectDiff
  private let language: Language

  package init(_ diff: ProjectDiff, _ language: Language) {
    self.diff = diff
    self.language = language
  }

  package var text: String {
    let title = Words(fr: "Ce que change cette modification", en: "What this change means")(language)
    let cautions = diff.cautions.map { "> **\(MarkdownText.escaped($0.words(language))).**\n\n" }.joined()
    var text = "## \(title)\n\n\(cautions)\(DiffWords.capitalized(DiffWords.summary(diff)(language))).\n"
    // Room for the last line.
    var room = Self.limit - text.utf8.count - 400
    var section = ""
    var leftOut = 0
    for part in parts {
      let heading = section == part.section ? "" : "\n### \(part.section)\n"
      let versions = [part.text, part.short].filter { !$0.isEmpty }.map { heading + $0 }
      let version = versions.first { $0.utf8.count <= room }
      if version != versions[0] { leftOut += part.changes }
      guard let version else { continue }
      section = part.section
      text += version
      room -= version.utf8.count
    }
    if leftOut > 0 { text += "\n\(DiffWords.leftOut(leftOut)(language))\n" }
    return text
  }

  /// A piece of the comment.
  private struct Part {
    let section: String
    let text: String
    /// What is shown where there is no room for the text; empty for nothing.
    let short: String
    /// How many changes it tells.
    let changes: Int
  }

  private var parts: [Part] {
    let groups = DiffGroup.groups(of: diff.pending)
    func parts(_ isWanted: (Impact) -> Bool) -> [Part] {
      groups.filter { isWanted($0.impact) }.map { group in
        let writer = DiffMarkdownGroup(group, language)
        let section = DiffWords.section(group.impact)(language)
        return Part(section: section, text: writer.text, short: writer.short, changes: group.changes.count)
      }
    }
    return parts { $0 == .breaking } + migrations + parts { $0 != .breaking } + accepted
  }

  private var migrations: [Part] {
    guard let search = diff.migrations else { return [] }
    // What is wanted has to be migrated too.
    let changes = diff.changes.filter { $0.migration != nil }
    guard !changes.isEmpty else { return [] }
    var seen: Set<String> = []
    let values = changes.compactMap { $0.migration?.old }.filter { seen.insert($0).inserted }
    let named = values.filter { !search.files(naming: $0).isEmpty }
    let unnamed = values.filter { search.files(naming: $0).isEmpty }
    let lines =
      (unnamed.isEmpty ? [] : ["- \(DiffWords.named(list(unnamed), by: [])(language))"])
      + named.prefix(Self.listed).map { value in
        let files = search.files(naming: value).map { MarkdownText.code(Quoted.shortened($0, limit: 200)) }
        return "- \(DiffWords.named(code(value), by: files)(language))"
      }
      + (named.count > Self.listed ? ["- \(DiffWords.others(named.count - Self.listed)(language))"] : [])
    let snippet = diff.migrationSnippet.map { snippet in
      [
        "", "<details><summary>\(DiffWords.snippet(language))</summary>", "", "```ruby", snippet, "```", "",
        "</details>",
      ]
    }
    return [
      Part(
        section: DiffWords.capitalized(DiffWords.migration(language)),
        text: ([""] + lines + (snippet ?? []) + [""]).joined(separator: "\n"),
        short: ([""] + lines + [""]).joined(separator: "\n"),
        changes: changes.count
      )
    ]
  }

  /// Values of a list; the rest are counted.
  private static let listed = 20

  private func list(_ values: [String]) -> String {
    let shown = values.prefix(Self.listed).map(code)
    let rest = values.count - shown.count
    return DiffWords.list(shown, others: rest)(language)
  }

  private func code(_ value: String) -> String { MarkdownText.code(Quoted.shortened(value, limit: 80)) }

  private var accepted: [Part] {
    diff.changes.compactMap { change in
      guard let acceptance = diff.acceptance(of: change) else { return nil }
      let sentence = MarkdownText.escaped(DiffWords.sentence(change)(language))
      let reason = MarkdownText.escaped(Quoted.shortened(acceptance.reason, limit: 400))
      let duty = change.duty.map { "\\\n  \(DiffWords.duty($0, language))" } ?? ""
      return Part(
        section: DiffWords.capitalized(DiffWords.accepted(language)),
        text: "\n- \(sentence) (\(MarkdownText.code(change.kind.id)))\\\n  \(reason)\(duty)\n",
        short: "",
        changes: 1
      )
    }
  }
}
