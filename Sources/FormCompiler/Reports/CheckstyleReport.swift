package import FormSource

/// `lint --format checkstyle`: findings in Checkstyle’s format, grouped by file.
package enum CheckstyleReport {
  package static func text(_ findings: [Finding], _ tree: SourceTree, _ language: Language) -> String {
    let places = SourcePlaces(tree)
    var lines = XMLText.declaration + "<checkstyle version=\"8.0\">\n"
    var rest = findings[...]
    // Findings are sorted by file.
    while let source = rest.first?.span.source {
      lines += "  " + XMLText.start("file", [("name", tree[source].path)]) + ">\n"
      for finding in rest.prefix(while: { $0.span.source == source }) {
        lines += "    " + error(finding, places, language) + "/>\n"
      }
      rest = rest.drop { $0.span.source == source }
      lines += "  </file>\n"
    }
    return lines + "</checkstyle>\n"
  }

  private static func error(_ finding: Finding, _ places: SourcePlaces, _ language: Language) -> String {
    let start = places.start(finding.span)
    return XMLText.start(
      "error",
      [
        ("line", "\(start.line)"),
        ("column", "\(start.column)"),
        ("severity", finding.severity.rawValue),
        ("message", finding.sentence(language)),
        ("source", "datapass.\(finding.rule.id)"),
      ]
    )
  }
}
