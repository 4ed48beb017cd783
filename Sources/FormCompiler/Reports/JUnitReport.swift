package import FormSource

/// `lint --format junit`: test results, one suite for each file and one case for each finding.
///
/// Errors and warnings are failures; an info finding is a case that passes, with output. A file without findings is one
/// case that passes, so that a project without findings does not look like one that was not checked.
package enum JUnitReport {
  /// - Parameters:
  ///   - findings: the findings to show, in the order of reports.
  ///   - tree: the files that they are about.
  ///   - language: the language of messages.
  ///   - files: the files to report on.
  /// - Returns: one document, without times.
  package static func text(
    _ findings: [Finding],
    _ tree: SourceTree,
    _ language: Language,
    files: [SourceFile]
  ) -> String {
    let places = SourcePlaces(tree)
    let byFile = Dictionary(grouping: findings, by: \.span.source)
    // A finding is never left out because its file is not among `files`.
    let sources = Set(files.map(\.id)).union(byFile.keys)
      .sorted { tree[$0].path.precedes(tree[$1].path) }
    let suites = sources.map { source in
      suite(tree[source].path, byFile[source] ?? [], places, language)
    }
    let cases = sources.map { byFile[$0]?.count ?? 1 }.reduce(0, +)
    let head = XMLText.start("testsuites", [("name", "datapass lint")] + counts(cases, findings))
    return XMLText.declaration + head + ">\n" + suites.joined() + "</testsuites>\n"
  }

  private static func counts(_ cases: Int, _ findings: [Finding]) -> [(String, String)] {
    [("tests", "\(cases)"), ("failures", "\(findings.count { $0.severity > .info })"), ("errors", "0")]
  }

  private static func suite(
    _ path: String,
    _ findings: [Finding],
    _ places: SourcePlaces,
    _ language: Language
  ) -> String {
    var lines = "  " + XMLText.start("testsuite", [("name", path)] + counts(max(1, findings.count), findings)) + ">\n"
    if findings.isEmpty {
      let attributes = [("name", "lint"), ("classname", path), ("file", path)]
      lines += "    " + XMLText.start("testcase", attributes) + "/>\n"
    }
    for finding in findings { lines += testCase(path, finding, places, language) }
    return lines + "  </testsuite>\n"
  }

  private static func testCase(
    _ path: String,
    _ finding: Finding,
    _ places: SourcePlaces,
    _ language: Language
  ) -> String {
    let start = places.start(finding.span)
    let place = "\(start.line):\(start.column)"
    let attributes = [
      ("name", "\(finding.rule.id) \(place)"), ("classname", path), ("file", path), ("line", "\(start.line)"),
    ]
    let sentence = finding.sentence(language)
    let detail = XMLText.escaped("\(path):\(place): \(sentence)")
    let content =
      if finding.severity > .info {
        XMLText.start("failure", [("type", finding.severity.rawValue), ("message", sentence)]) + ">\(detail)</failure>"
      } else {
        "<system-out>\(detail)</system-out>"
      }
    return "    \(XMLText.start("testcase", attributes))>\n      \(content)\n    </testcase>\n"
  }
}
