import FormCatalog
import FormDiff
package import FormSource

/// Changes for a person at a terminal: each with its place, whom it touches, and what has to be done.
package struct DiffText {
  private let diff: ProjectDiff
  private let language: Language
  private let paint: Paint
  private let before: SourcePlaces
  private let after: SourcePlaces

  package init(_ diff: ProjectDiff, _ language: Language, isColoured: Bool) {
    self.diff = diff
    self.language = language
    paint = Paint(isOn: isColoured)
    before = SourcePlaces(diff.before.tree)
    after = SourcePlaces(diff.after.tree)
  }

  package var text: String {
    diff.changes.map { text($0) + "\n" }.joined() + snippet + DiffWords.summary(diff)(language) + "\n"
  }

  private func text(_ change: Change) -> String {
    let head = "\(change.impact.rawValue)[\(change.kind.id)]"
    let severity = diff.acceptance(of: change) == nil ? Self.severity(change.impact) : .info
    var lines = [
      "\(paint.severity(head, severity)): \(paint.strong(DiffWords.sentence(change)(language)))"
    ]
    if let span = change.before { lines.append("  \(paint.frame("-")) \(place(span, before))") }
    if let span = change.after { lines.append("  \(paint.frame("+")) \(place(span, after))") }
    for (impact, audiences) in DiffWords.audiences(of: change.impacts, language) {
      lines.append(line(impact, audiences.joined(separator: ", ")))
    }
    if let acceptance = diff.acceptance(of: change) {
      lines.append(line(paint.strong(DiffWords.accepted(language)), Quoted.shortened(acceptance.reason, limit: 400)))
    }
    if let evidence = change.evidence { lines.append(line(DiffWords.example(language), text(evidence))) }
    if let duty = change.duty { lines.append(line(paint.strong(DiffWords.toDo(language)), duty(language))) }
    if let migration = change.migration, let search = diff.migrations {
      lines.append(line(DiffWords.migration(language), text(migration, search)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ name: String, _ text: String) -> String { "  \(name)\(DiffWords.colon(language)) \(text)" }

  private func text(_ evidence: Change.Evidence) -> String {
    let answers = evidence.answers.map { "\(Quoted.shortened($0.field)) = \($0.words(language))" }
    let (before, after) = DiffWords.verdicts(evidence, language)
    return "\(answers.joined(separator: ", ")), \(before), \(after)"
  }

  private func place(_ span: ByteSpan, _ places: SourcePlaces) -> String {
    guard !span.source.isBuiltIn else { return Words(fr: "fourni avec l’outil", en: "comes with the tool")(language) }
    return places.text(span)
  }

  private func text(_ migration: Change.Migration, _ search: MigrationSearch) -> String {
    let files = search.files(naming: migration.old).map { Quoted.shortened($0, limit: 400) }
    let value = Quoted(migration.old)
    return DiffWords.named(Words(fr: value.french, en: value.english)(language), by: files)(language)
  }

  private var snippet: String {
    guard let snippet = diff.migrationSnippet else { return "" }
    let lines = snippet.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(DiffWords.snippet(language))\(DiffWords.colon(language))\n\n"
      + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined() + "\n"
  }

  static func severity(_ impact: Impact) -> Severity {
    switch impact {
    case .breaking: .error
    case .undecided: .warning
    case .notice: .info
    }
  }
}
