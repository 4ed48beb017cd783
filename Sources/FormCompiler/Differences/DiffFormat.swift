/// The formats of `diff`’s report; the raw value is the name in options.
package enum DiffFormat: String, CaseIterable, Hashable, Sendable {
  /// For a person at a terminal.
  case text
  /// A comment for a pull request.
  case markdown
  /// This tool’s own, for programs.
  case json
  /// Annotations of a GitHub Actions run.
  case github
}
