/// The findings of some rules in some files, which `datapass.yml` asks to ignore.
package struct IgnoredFindings: Sendable {
  let paths: [PathPattern]
  /// Nil for all rules.
  let rules: Set<String>?

  /// Whether it covers a rule's findings in a file, given by its path from the root.
  package func covers(rule: String, file: String) -> Bool {
    (rules?.contains(rule) ?? true) && paths.contains { $0.matches(file) }
  }
}
