package import FormCatalog
package import FormSource

/// Runs every rule.
package enum Linter {
  /// The findings of all rules over the catalogue, or of those that leave no value to compile.
  package static func findings(in catalog: Catalog, onlyBlocking: Bool = false) -> [Finding] {
    var collector = FindingCollector()
    for rule in LintRules.overCatalog where !onlyBlocking || rule.rule.isBlocking { rule.check(catalog, &collector) }
    return collector.findings
  }

  /// The number of parts into which the rules over the catalogue are divided, to be run side by side.
  package static let parts = 4

  /// The findings of one part of the rules over the catalogue.
  package static func findings(in catalog: Catalog, part: Int) -> [Finding] {
    var collector = FindingCollector()
    for (index, rule) in LintRules.overCatalog.enumerated() where index % parts == part {
      rule.check(catalog, &collector)
    }
    return collector.findings
  }

  /// The findings of all rules over texts.
  /// - Parameters:
  ///   - catalog: whose texts.
  ///   - files: where the texts stand; nil for all files.
  /// - Returns: the findings, in the order of the texts.
  package static func textFindings(in catalog: Catalog, within files: Set<SourceID>? = nil) -> [Finding] {
    var collector = FindingCollector()
    for text in CatalogTexts.all(in: catalog) where files?.contains(text.text.span.source) ?? true {
      for rule in LintRules.overTexts { rule.check(text, in: catalog, &collector) }
    }
    return collector.findings
  }
}
