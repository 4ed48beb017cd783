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
  /// Subjects named for one change; the rest are only counted.
  private static let subjectLimit = 4

  package init(_ diff: ProjectDiff, _ language: Language, isColoured: Bool) {
    self.diff = diff
    self.language = language
    paint = Paint(isOn: isColoured)
    before = SourcePlaces(diff.before.tree)
    after = SourcePlaces(diff.after.tree)
  }

  package var text: String {
    diff.changes.map { text($0) + "\n" }.joined() + summary + "\n"
  }

  private func text(_ change: Change) -> String {
    let head = "\(change.impact.rawValue)[\(change.kind.id)]"
    var lines = [
      "\(paint.severity(head, Self.severity(change.impact))): \(paint.strong(DiffWords.sentence(change)(language)))"
    ]
    if let span = change.before { lines.append("  \(paint.frame("-")) \(place(span, before))") }
    if let span = change.after { lines.append("  \(paint.frame("+")) \(place(span, after))") }
    for (impact, audiences) in DiffWords.audiences(of: change, language) {
      lines.append("  \(impact): \(audiences.joined(separator: ", "))")
    }
    if let evidence = change.evidence { lines.append("  \(DiffWords.evidence(evidence)(language))") }
    if let duty = change.kind.duty { lines.append("  \(DiffWords.toDo(language)): \(duty(language))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ span: ByteSpan, _ places: SourcePlaces) -> String {
    guard !span.source.isBuiltIn else { return Words(fr: "fourni avec l’outil", en: "comes with the tool")(language) }
    let position = places.start(span)
    return "\(Quoted.shortened(places.file(span).path, limit: 400)):\(position.line):\(position.column)"
  }

  private var summary: String { DiffWords.summary(diff.changes)(language) }

  private static func severity(_ impact: Impact) -> Severity {
    switch impact {
    case .breaking: .error
    case .undecided: .warning
    case .notice: .info
    }
  }
}
