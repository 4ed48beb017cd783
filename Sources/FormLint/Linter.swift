package import FormCatalog
import FormMarkup
package import FormSource

/// Runs every rule.
package enum Linter {
  /// The findings of all rules over the catalogue, or of those that leave no value to compile.
  package static func findings(in catalog: Catalog, onlyBlocking: Bool = false) -> [Finding] {
    var collector = FindingCollector()
    for rule in LintRules.overCatalog where !onlyBlocking || rule.rule.isBlocking { rule.check(catalog, &collector) }
    let renewals = renewalFindings(in: catalog) { findings(in: $0, onlyBlocking: onlyBlocking) }
    return collector.findings + renewals
  }

  /// What rules find in the questions of renewals, which stand in a catalogue of their own.
  /// - Parameters:
  ///   - catalog: the project’s.
  ///   - check: runs the rules over the catalogue of the renewals.
  /// - Returns: the findings at these questions, each once.
  private static func renewalFindings(in catalog: Catalog, _ check: (Catalog) -> [Finding]) -> [Finding] {
    guard let renewals = catalog.renewals else { return [] }
    // Around the questions nothing is written as it stands there.
    return check(renewals.catalog).filter { renewals.holds($0.span) }.eachOnce
  }

  /// The rules in parts that can be run side by side, those that take longest first.
  package static let passes: [Pass] = [.texts, .forms, .lives, .renewals] + (0..<partCount).map(Pass.catalog)

  package enum Pass: Hashable, Sendable {
    case texts
    case forms
    case lives
    /// All rules over the questions of renewals.
    case renewals
    /// A part of the rules over the catalogue.
    case catalog(part: Int)
  }

  /// What a pass found, and what it leaves for the next run.
  package struct Outcome: Sendable {
    package var findings: [Finding]
    var texts: TextMemory?
    var forms: FormMemory?
  }

  /// What a run of all rules leaves.
  package static func memory(of outcomes: [Outcome]) -> LintMemory {
    var memory = LintMemory()
    for outcome in outcomes {
      if let texts = outcome.texts { memory.texts = texts }
      if let forms = outcome.forms { memory.forms = forms }
    }
    return memory
  }

  /// The rules over the catalogue are divided into so many parts.
  private static let partCount = 16

  /// Runs a part of the rules.
  /// - Parameters:
  ///   - pass: the part.
  ///   - catalog: what they are run over.
  ///   - memory: what an earlier run left, or an empty one; nil where nothing is kept.
  /// - Returns: what it found.
  package static func run(_ pass: Pass, over catalog: Catalog, remembering memory: LintMemory? = nil) -> Outcome {
    switch pass {
    case .texts: textFindings(in: catalog, memory?.texts)
    case .forms: formFindings(in: catalog, memory?.forms)
    case .lives: Outcome(findings: lifeFindings(in: catalog))
    case .renewals:
      Outcome(
        findings: renewalFindings(in: catalog) { renewals in
          textFindings(in: renewals, nil).findings + formFindings(in: renewals, nil).findings
            + findings(in: renewals)
        }
      )
    case .catalog(let part): Outcome(findings: findings(of: part, in: catalog))
    }
  }

  private static func lifeFindings(in catalog: Catalog) -> [Finding] {
    guard let lives = DeclaredLives(in: catalog) else { return [] }
    var collector = FindingCollector()
    for rule in LintRules.overLives { rule.check(lives, in: catalog, &collector) }
    return collector.findings
  }

  private static func findings(of part: Int, in catalog: Catalog) -> [Finding] {
    var collector = FindingCollector()
    for (index, rule) in LintRules.overCatalog.enumerated() where index % partCount == part {
      rule.check(catalog, &collector)
    }
    return collector.findings
  }

  /// The findings of the rules over what forms do with scopes and which answers they give.
  private static func formFindings(in catalog: Catalog, _ memory: FormMemory?) -> Outcome {
    var collector = FindingCollector()
    let known = memory.flatMap { $0.isValid(in: catalog) ? $0 : nil }
    var kept = memory.map { _ in FormMemory(of: catalog) }
    for form in catalog.forms.entries {
      guard kept != nil else {
        check(form, in: catalog, &collector)
        continue
      }
      let sight = FormMemory.Sight(form, in: catalog)
      if let findings = known?.findings(about: sight) {
        collector.add(findings)
        kept?.keep(findings, about: sight)
      } else {
        let findings = collector.findings { check(form, in: catalog, &$0) }
        if !collector.hasAskedForNames { kept?.keep(findings, about: sight) }
      }
    }
    return Outcome(findings: collector.findings, forms: kept)
  }

  private static func check(_ form: Form, in catalog: Catalog, _ collector: inout FindingCollector) {
    if let scopes = FormScopes(form, in: catalog) {
      for rule in LintRules.overScopes { rule.check(scopes, of: form, in: catalog, &collector) }
    }
    if let answers = FormAnswers(form, in: catalog) {
      for rule in LintRules.overAnswers { rule.check(answers, of: form, in: catalog, &collector) }
    }
  }

  /// The findings of the rules over texts, in the order of the texts.
  private static func textFindings(in catalog: Catalog, _ memory: TextMemory?) -> Outcome {
    var collector = FindingCollector()
    let known = memory.flatMap { $0.isValid(in: catalog) ? $0 : nil }
    var kept = memory.map { _ in TextMemory(of: catalog) }
    for text in CatalogTexts.all(in: catalog) {
      if let findings = known?.findings(in: text) {
        collector.add(findings)
        kept?.keep(findings, in: text)
      } else if kept != nil {
        let findings = collector.findings { check(text, in: catalog, &$0) }
        if !collector.hasAskedForNames { kept?.keep(findings, in: text) }
      } else {
        check(text, in: catalog, &collector)
      }
    }
    return Outcome(findings: collector.findings, texts: kept)
  }

  private static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    for rule in LintRules.overTexts { rule.check(text, in: catalog, &collector) }
    if !text.isDeferred { checkParts(of: text, in: catalog, &collector) }
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
