package import FormSource

/// `lint --format gcc`: `file:line:column: error: message [rule]`, a line for each finding.
package enum GCCReport {
  /// - Parameters:
  ///   - findings: the findings to show.
  ///   - tree: the files that they are about.
  ///   - language: the language of messages.
  ///   - root: the absolute path of the project’s root, so that lines lead to the place from whatever folder.
  /// - Returns: the lines, as they may be printed, in UTF-8.
  package static func text(_ findings: [Finding], _ tree: SourceTree, _ language: Language, root: String) -> [UInt8] {
    let places = SourcePlaces(tree)
    let lines = findings.map { finding in
      let start = places.start(finding.span)
      let path = PathText.join(root, places.file(finding.span).path)
      let message = "\(word(finding.severity)): \(finding.sentence(language)) [\(finding.rule.id)]"
      return PrintedText.line("\(path):\(start.line):\(start.column): \(message)") + "\n"
    }
    return PrintedText.report(lines.joined(), isColoured: false)
  }

  /// The severities that compilers have.
  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
