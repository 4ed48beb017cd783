package import FormCatalog
package import FormSource

/// Runs every rule.
package enum Linter {
  /// The findings of all rules, or of those that leave no value to compile.
  package static func findings(in catalog: Catalog, onlyBlocking: Bool = false) -> [Finding] {
    var collector = FindingCollector()
    for rule in LintRules.overCatalog where !onlyBlocking || rule.rule.isBlocking { rule.check(catalog, &collector) }
    return collector.findings
  }
}
