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
    var text = "## \(title)\n\n\(DiffWords.capitalized(DiffWords.summary(diff.changes)(language))).\n"
    // Room for the last line.
    var room = Self.limit - text.utf8.count - 400
    var section: Impact?
    var leftOut = 0
    for group in DiffGroup.groups(of: diff.changes) {
      let heading = section == group.impact ? "" : "\n### \(DiffWords.section(group.impact)(language))\n"
      let writer = DiffMarkdownGroup(group, language)
      let versions = [writer.text, writer.short].lazy.map { heading + $0 }
      guard let version = versions.first(where: { $0.utf8.count <= room }) else {
        leftOut += group.changes.count
        continue
      }
      section = group.impact
      text += version
      room -= version.utf8.count
    }
    if leftOut > 0 { text += "\n\(DiffWords.leftOut(leftOut)(language))\n" }
    return text
  }
}
