package import FormCatalog
import FormMarkup
package import FormSource

/// Runs every rule.
package enum Linter {
  /// The findings of all rules over the catalogue, or of those that leave no value to compile.
  package static func findings(in catalog: Catalog, onlyBlocking: Bool = false) -> [Finding] {
    var collector = FindingCollector()
    for rule in LintRules.overCatalog where !onlyBlocking || rule.rule.isBlocking { rule.check(catalog, &collector) }
    return collector.findings
  }

  /// All the rules in parts that can be run side by side, those that take longest first.
  package static let passes: [Pass] =
    [textFindings, formFindings] + (0..<partCount).map { part -> Pass in { findings(of: part, in: $0) } }

  package typealias Pass = @Sendable (Catalog) -> [Finding]

  /// The rules over the catalogue are divided into so many parts.
  private static let partCount = 16

  private static func findings(of part: Int, in catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for (index, rule) in LintRules.overCatalog.enumerated() where index % partCount == part {
      rule.check(catalog, &collector)
    }
    return collector.findings
  }

  /// The findings of the rules over what forms do with scopes and which answers they give.
  @Sendable
  private static func formFindings(in catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for form in catalog.forms.entries {
      if let scopes = FormScopes(form, in: catalog) {
        for rule in LintRules.overScopes { rule.check(scopes, of: form, in: catalog, &collector) }
      }
      if let answers = FormAnswers(form, in: catalog) {
        for rule in LintRules.overAnswers { rule.check(answers, of: form, in: catalog, &collector) }
      }
    }
    return collector.findings
  }

  /// The findings of the rules over texts, in the order of the texts.
  @Sendable
  private static func textFindings(in catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for text in CatalogTexts.all(in: catalog) {
      for rule in LintRules.overTexts { rule.check(text, in: catalog, &collector) }
      if !text.isDeferred { checkParts(of: text, in: catalog, &collector) }
    }
    return collector.findings
  }

  private static let prose = ProseRules(LintRules.overProse)

  /// The rules over what texts hold: sentences, HTML, addresses.
  private static func checkParts(of text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    switch text.kind {
    case .email, .code: return
    case .address: check(Address(text), in: catalog, &collector)
    case .plain, .card, .html, .answer:
      prose.check(text, &collector)
      guard text.traits.intersects(.markup) else { return }
      let markup = MarkupParser.parse(text.value, as: text.kind == .card ? .card : .page)
      for rule in LintRules.overMarkup { rule.check(markup, of: text, &collector) }
      guard text.kind == .html else { return }
      for link in markup.addresses where !link.isEscaped { check(Address(text, link), in: catalog, &collector) }
    }
  }

  private static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    for rule in LintRules.overAddresses { rule.check(address, in: catalog, &collector) }
  }
}

extension Markup.Attribute {
  /// Whether its quotes have backslashes (`href=\"…\"`), which `LiteralEscape` reports: what is between them is no address.
  fileprivate var isEscaped: Bool { value.hasPrefix("\\\"") || value.hasPrefix("\\'") }
}
