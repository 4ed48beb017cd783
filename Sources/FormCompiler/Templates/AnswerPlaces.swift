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

  func line(_ problem: RowProblems.Problem, _ language: Language) -> String {
    line(problem.finding, language) + alike(problem.otherRows)(language)
  }

  /// That the same is true of other rows, all of which are named.
  private func alike(_ rows: [ByteSpan]) -> Words {
    var runs: [ClosedRange<Int>] = []
    for line in rows.compactMap({ position($0)?.place.line }) {
      if let last = runs.last, line == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    guard let first = runs.first else { return Words(fr: "", en: "") }
    if runs.count == 1, first.count == 1 {
      let line = first.lowerBound
      return Words(fr: "\u{A0}; de même à la ligne \(line)", en: "; likewise on line \(line)")
    }
    return Words(
      fr: "\u{A0}; de même aux lignes \(Self.list(runs, through: "à", and: "et"))",
      en: "; likewise on lines \(Self.list(runs, through: "to", and: "and"))"
    )
  }

  private static func list(_ runs: [ClosedRange<Int>], through: String, and: String) -> String {
    let parts = runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound) \(through) \(run.upperBound)"] : run.map(String.init)
    }
    return parts.listed(and)
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
