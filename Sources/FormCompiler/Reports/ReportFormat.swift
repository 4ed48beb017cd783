/// The formats of `lint`’s report; the raw value is the name in options.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For a person at a terminal.
  case text
  /// This tool’s own, for programs.
  case json
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// GitHub Actions workflow commands, which become annotations.
  case github
  /// A line for each finding, as C compilers write it: Xcode, editors and the logs of builds lead to the place.
  case gcc
  /// GitLab’s Code Quality report.
  case gitlab
  /// JUnit test results, for almost any CI server.
  case junit
  /// Checkstyle’s XML.
  case checkstyle

  /// Whether its lines may appear among others in a log. The other formats are a single document each.
  package var isForLogs: Bool { self == .text || self == .github || self == .gcc }

  /// How far apart findings may be that repeat each other and are told together. The programs that read most formats
  /// show one file at a time.
  var reach: RepeatedFindings.Reach {
    switch self {
    case .text, .json: .project
    case .sarif, .github, .gcc, .gitlab, .junit, .checkstyle: .file
    }
  }
}
