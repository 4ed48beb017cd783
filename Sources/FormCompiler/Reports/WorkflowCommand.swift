import FormSource

/// A line by which a step of GitHub Actions annotates a file.
///
/// Commands and escapes follow GitHub’s “Workflow commands for GitHub Actions” and its runner’s source.
enum WorkflowCommand {
  enum Name: String {
    case error
    case warning
    case notice
  }

  /// How many annotations of each name GitHub shows for one step; it leaves the others out without a word.
  static let most = 10

  /// A line of the log that the runner takes for no command, with its line feed.
  static func logLine(_ text: String) -> String {
    String(decoding: PrintedText.report(PrintedText.line(text), isColoured: false), as: UTF8.self) + "\n"
  }

  /// - Parameters:
  ///   - name: how the annotation looks.
  ///   - file: relative to the top of the git working tree.
  ///   - start: where the annotation begins.
  ///   - end: where it ends.
  ///   - title: its first line.
  ///   - message: the rest.
  /// - Returns: one line, with its line feed.
  static func text(
    _ name: Name,
    file: String,
    from start: TextPosition,
    to end: TextPosition,
    title: String,
    _ message: String
  ) -> String {
    let properties = [("file", file)] + place(start, end) + [("title", title)]
    let list = properties.map { "\($0.0)=\(escapedProperty(visible($0.1)))" }.joined(separator: ",")
    return "::\(name.rawValue) \(list)::\(escaped(visible(message)))\n"
  }

  /// A line about the run as a whole.
  static func text(_ name: Name, _ message: String) -> String { "::\(name.rawValue)::\(escaped(visible(message)))\n" }

  /// A project’s file as GitHub names it: from the top of the git working tree.
  static func file(_ path: String, below prefix: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }

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
      switch scalar {
      case "\n", "\r", "\t": result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(PrintedText.shown(scalar))
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
