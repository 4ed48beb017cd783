package import FormSource

/// `lint --format github`: one workflow command for each finding, shown by GitHub Actions as an annotation of the file.
///
/// Commands and escapes follow GitHub’s “Workflow commands for GitHub Actions” and its runner’s source.
package enum GitHubReport {
  /// - Parameters:
  ///   - findings: the findings to show.
  ///   - tree: the files that they are about.
  ///   - language: the language of messages.
  ///   - prefix: the project’s root relative to the top of the git working tree, to which GitHub’s paths are relative.
  /// - Returns: one line for each finding.
  package static func text(
    _ findings: [Finding],
    _ tree: SourceTree,
    _ language: Language,
    prefix: String
  ) -> String {
    let places = SourcePlaces(tree)
    return findings.map { finding in
      let path = places.file(finding.span).path
      let file = prefix.isEmpty ? path : "\(prefix)/\(path)"
      var properties = [("file", file)]
      properties += place(places.start(finding.span), places.end(finding.span))
      properties.append(("title", finding.rule.id))
      let list = properties.map { "\($0.0)=\(escapedProperty($0.1))" }.joined(separator: ",")
      return "::\(command(finding.severity)) \(list)::\(escaped(visible(finding.sentence(language))))\n"
    }.joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The runner rejects columns for a place of several lines.
  private static func place(_ start: TextPosition, _ end: TextPosition) -> [(String, String)] {
    guard start.line == end.line else { return [("line", "\(start.line)"), ("endLine", "\(end.line)")] }
    return [
      ("line", "\(start.line)"), ("col", "\(start.column)"),
      ("endLine", "\(end.line)"), ("endColumn", "\(end.column)"),
    ]
  }

  /// Logs are shown on terminals too: characters that move the cursor or reverse the text are replaced.
  private static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n" && scalar != "\r" && scalar != "\t": result.unicodeScalars.append("·")
      case .format where scalar != "\u{200D}": result.unicodeScalars.append("·")
      case .lineSeparator, .paragraphSeparator: result.unicodeScalars.append("·")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Scalar by scalar, since Swift takes a carriage return and a line feed for one character.
  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
