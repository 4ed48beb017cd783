package import FormSource

/// What a project’s declarations come to.
package struct Resolution: Sendable {
  /// Complete despite any mistakes.
  package let catalog: Catalog
  /// All that was found, in the order of the portions; of a catalogue that reuses an earlier one, only what is about new
  /// things.
  package let findings: [Finding]
  /// What was found about the blocks that definitions ask, by their identifiers; only where there is something.
  let definitionFindings: [String: [Finding]]
  /// The same about what forms adapt, by their uids.
  let formFindings: [String: [Finding]]

  init(_ catalog: Catalog, _ parts: [Resolver.Part], overlay overlayFindings: [Finding]) {
    self.catalog = catalog
    var definitionFindings: [String: [Finding]] = [:]
    var formFindings: [String: [Finding]] = [:]
    for part in parts {
      if let id = part.definition, !part.findings.isEmpty { definitionFindings[id] = part.findings }
      for form in part.forms where !form.findings.isEmpty { formFindings[form.form.uid] = form.findings }
    }
    self.definitionFindings = definitionFindings
    self.formFindings = formFindings
    findings =
      parts.flatMap { part in part.findings + part.forms.flatMap(\.findings) } + overlayFindings
  }
}
