/// Findings that `datapass.yml` asks not to be told, of some rules in some files.
package struct IgnoredFindings: Sendable {
  let paths: [PathPattern]
  /// Nil for all rules.
  let rules: Set<String>?

  /// Whether it is about a rule's findings in a file, given relative to the root.
  package func covers(rule: String, file: String) -> Bool {
    (rules?.contains(rule) ?? true) && paths.contains { $0.matches(file) }
  }
}
