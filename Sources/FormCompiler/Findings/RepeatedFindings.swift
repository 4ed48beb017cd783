import FormLint
package import FormSource

/// Findings that repeat each other, as reports show them: one, with a note at each other place.
///
/// Baselines, comments and changes are about single places, so this comes after them.
package enum RepeatedFindings {
  /// How far apart findings may be that are told together.
  package enum Reach: Sendable {
    case file
    case project
  }

  /// The rules whose mistakes are made once and copied along with the entry, as `FEEDME` from a template, or made where a
  /// name is declared that many entries use.
  private static let rules: Set<String> = [
    LeftoverText.rule.id, MalformedPlaceholder.rule.id, StepAlsoStatic.rule.id, UnknownScope.rule.id,
  ]

  private struct Kind: Hashable {
    let rule: String
    /// Nil where files are told together.
    let file: SourceID?
    let message: Words
  }

  /// - Parameters:
  ///   - findings: in the order of reports.
  ///   - reach: how far apart they may be.
  /// - Returns: the same in the same order, each repetition as a note of the first.
  package static func joined(_ findings: [Finding], within reach: Reach) -> [Finding] {
    var first: [Kind: Int] = [:]
    var repetitions: [Int: [Finding]] = [:]
    var result: [Finding] = []
    result.reserveCapacity(findings.count)
    for finding in findings {
      guard rules.contains(finding.rule.id) else {
        result.append(finding)
        continue
      }
      let file = reach == .file ? finding.span.source : nil
      let kind = Kind(rule: finding.rule.id, file: file, message: finding.message)
      if let place = first[kind] {
        repetitions[place, default: []].append(finding)
      } else {
        first[kind] = result.count
        result.append(finding)
      }
    }
    for (place, others) in repetitions { result[place] = join(result[place], others) }
    return result
  }

  private static func join(_ finding: Finding, _ others: [Finding]) -> Finding {
    let places = words(count: others.count, files: Set(([finding] + others).map(\.span.source)).count)
    let fixes = ([finding] + others).compactMap(\.fix)
    var joined = Finding(
      finding.rule,
      at: finding.span,
      Words(
        fr: "\(finding.message.french), et à \(places.french)",
        en: "\(finding.message.english), and in \(places.english)"
      ),
      label: finding.label,
      notes: others.map { Finding.Note(Words(fr: "et ici", en: "and here"), at: $0.span) }
        + notes(of: [finding] + others),
      fix: fixes.first.map { Fix($0.title, safe: fixes.allSatisfy(\.isSafe), fixes.flatMap(\.edits)) },
      subject: finding.subject
    )
    joined.severity = others.map(\.severity).reduce(finding.severity, max)
    return joined
  }

  /// What findings point to besides, each place once.
  private static func notes(of findings: [Finding]) -> [Finding.Note] {
    var seen: Set<Finding.Note> = []
    return findings.flatMap(\.notes).filter { seen.insert($0).inserted }
  }

  /// The other places, in files of which there are so many in all.
  private static func words(count: Int, files: Int) -> Words {
    let places =
      count == 1
      ? Words(fr: "un autre endroit", en: "one other place")
      : Words(fr: "\(count) autres endroits", en: "\(count) other places")
    return files == 1
      ? Words(fr: "\(places.french) de ce fichier", en: "\(places.english) of this file")
      : Words(fr: "\(places.french) (\(files) fichiers en tout)", en: "\(places.english) (\(files) files in all)")
  }
}
