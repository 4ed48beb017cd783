/// The forms in which `lint` tells its findings; the raw value is the name in options.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For a person at a terminal.
  case text
  /// Our own, for programs.
  case json
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// Workflow commands of GitHub Actions, which become annotations.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// Test results as JUnit writes them, for nearly any CI server.
  case junit
  /// Findings as Checkstyle writes them.
  case checkstyle

  /// Whether its lines may stand among others in a log. The other formats are one document, alone in its file.
  package var isForLogs: Bool { self == .text || self == .github }
}
