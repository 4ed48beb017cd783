package import FormCatalog
import FormMarkup
package import FormSource

/// Runs the rules.
package enum Linter {
  /// The findings of the rules over the catalogue: of all of them, or of blocking ones only.
  package static func findings(in catalog: Catalog, onlyBlocking: Bool = false) -> [Finding] {
    var collector = FindingCollector()
    for rule in LintRules.overCatalog where !onlyBlocking || rule.rule.isBlocking { rule.check(catalog, &collector) }
    return collector.findings
  }

  /// The findings of the rules over the scopes and the prefilled answers of forms, none of which is blocking.
  package static func formFindings(in catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for form in catalog.forms.entries {
      if let scopes = FormScopes(form, in: catalog) {
        for rule in LintRules.overScopes { rule.check(scopes, of: form, in: catalog, &collector) }
      }
      if let answers = FormAnswers(form) {
        for rule in LintRules.overAnswers { rule.check(answers, of: form, in: catalog, &collector) }
      }
    }
    return collector.findings
  }

  /// The number of parts into which the rules over the catalogue are divided, to run in parallel.
  package static let parts = 16

  /// The findings of one part of the rules over the catalogue.
  package static func findings(in catalog: Catalog, part: Int) -> [Finding] {
    var collector = FindingCollector()
    for (index, rule) in LintRules.overCatalog.enumerated() where index % parts == part {
      rule.check(catalog, &collector)
    }
    return collector.findings
  }

  /// The findings of the rules over texts of a catalogue, in the order of the texts.
  package static func findings(in texts: [CatalogText], of catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for text in texts {
      for rule in LintRules.overTexts { rule.check(text, in: catalog, &collector) }
      if !text.isDeferred { checkParts(of: text, in: catalog, &collector) }
    }
    return collector.findings
  }

  private static let prose = ProseRules(LintRules.overProse)

  /// Runs the rules over the contents of a text: sentences, HTML, addresses.
  private static func checkParts(of text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    switch text.kind {
    case .email: return
    case .address: check(Address(text), in: catalog, &collector)
    case .plain, .card, .html, .answer:
      prose.check(text, &collector)
      guard text.traits.intersects(.markup) else { return }
      let markup = MarkupParser.parse(text.value, as: text.kind == .card ? .card : .page)
      for rule in LintRules.overMarkup { rule.check(markup, of: text, &collector) }
      guard text.kind == .html else { return }
      for link in markup.addresses { check(Address(text, link), in: catalog, &collector) }
    }
  }

  private static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    for rule in LintRules.overAddresses { rule.check(address, in: catalog, &collector) }
  }
}
