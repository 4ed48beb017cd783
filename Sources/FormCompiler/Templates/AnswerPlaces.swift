import FormJSON
import FormSource

/// Findings with their lines and columns. The text there is not shown: answers contain personal data.
final class AnswerPlaces {
  private let files: [SourceID: SourceFile]
  private var indexes: [SourceID: LineIndex] = [:]

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  private func position(_ span: ByteSpan) -> (path: String, place: TextPosition)? {
    guard let file = files[span.source] else { return nil }
    let index = indexes[span.source] ?? LineIndex(file.bytes)
    indexes[span.source] = index
    return (file.path, index.position(of: span.start))
  }

  func line(_ problem: ProblemList.Problem, _ language: Language) -> String {
    line(problem.finding, language) + alike(problem.otherRows)(language)
  }

  /// That the same is true of other rows.
  private func alike(_ rows: [ByteSpan]) -> Words {
    let lines = rows.compactMap { position($0)?.place.line }
    guard let first = lines.first, let last = lines.last else { return Words(fr: "", en: "") }
    if lines.count == 1 { return Words(fr: "\u{A0}; de même à la ligne \(first)", en: "; likewise on line \(first)") }
    let isRun = last - first == lines.count - 1 && lines.count > 2
    let list = QuotedList(lines) { Words(fr: "\($0)", en: "\($0)") }
    return Words(
      fr: "\u{A0}; de même aux lignes \(isRun ? "\(first) à \(last)" : list.french)",
      en: "; likewise on lines \(isRun ? "\(first) to \(last)" : list.english)"
    )
  }

  private func line(_ finding: Finding, _ language: Language) -> String {
    let found = position(finding.span)
    let place = found.map { "\(Quoted.shortened($0.path, limit: 400)):\($0.place.line):\($0.place.column): " } ?? ""
    let advice = finding.label.map { Words(fr: "\u{A0}; \($0.french)", en: "; \($0.english)")(language) } ?? ""
    return "\(place)\(finding.severity.rawValue)[\(finding.rule.id)]: \(finding.message(language))\(advice)"
  }

  func json(_ finding: Finding, _ language: Language) -> JSONValue {
    let found = position(finding.span)
    return [
      "rule": .string(finding.rule.id),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message(language)),
      "advice": finding.label.map { .string($0(language)) } ?? .null,
      "file": found.map { .string($0.path) } ?? .null,
      "line": found.map { .integer($0.place.line) } ?? .null,
      "column": found.map { .integer($0.place.column) } ?? .null,
    ]
  }
}
