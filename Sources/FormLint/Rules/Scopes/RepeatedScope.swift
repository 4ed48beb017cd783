package import FormCatalog
package import FormSource

/// A scope that appears twice in one list of a form, or that a form both shows and hides.
package enum RepeatedScope: CatalogRule {
  package static let rule = Rule(
    "repeated-scope",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un formulaire nomme deux fois le même scope dans une liste, ou le montre et le cache à la fois.",
      en: "A form names the same scope twice in a list, or both shows and hides it."
    ),
    reason: Words(
      fr:
        "Une ligne de trop ne change rien (une simple information), mais devait peut-être nommer un autre scope\u{A0}; un scope à la fois montré et caché est caché, et le demandeur ne peut pas l’avoir.",
      en:
        "One line too many changes nothing (an info finding), but was perhaps meant to name another scope; a scope that is both shown and hidden is hidden, and applicants cannot get it."
    ),
    examples: [
      .form("scopes_config: {displayed: [adresse, ⟦adresse⟧⟨identite⟩]}"),
      .form(
        failing: "scopes_config: {displayed: [adresse, identite], hide: [⟦adresse⟧]}",
        corrected: "scopes_config: {displayed: [adresse, identite]}"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      let config = form.declaration.scopesConfig
      for list in [FormScopes.given(form), config.displayed ?? [], config.disabled ?? [], config.hidden ?? []] {
        reportRepetitions(in: list, form, &collector)
      }
      guard let shown = config.displayed, let hidden = config.hidden, hidden.count < shown.count else { continue }
      let places = Self.places(of: shown)
      for scope in hidden {
        guard let place = places[scope.value] else { continue }
        report(
          scope,
          shown[place],
          Words(
            fr: "\(Quoted(scope.value).french) est à la fois montré et caché\u{A0}: il est caché",
            en: "\(Quoted(scope.value).english) is both shown and hidden: it is hidden"
          ),
          form,
          .warning,
          &collector
        )
      }
    }
  }

  private static func reportRepetitions(
    in list: [Located<String>],
    _ form: Form,
    _ collector: inout FindingCollector
  ) {
    guard list.count > 1 else { return }
    let places = places(of: list)
    guard places.count < list.count else { return }
    for (place, scope) in list.enumerated() {
      guard let earlier = places[scope.value], earlier < place else { continue }
      report(
        scope,
        list[earlier],
        Words(
          fr: "\(Quoted(scope.value).french) est déjà dans cette liste",
          en: "\(Quoted(scope.value).english) is already in this list"
        ),
        form,
        .info,
        &collector
      )
    }
  }

  /// The index of the first occurrence of each scope.
  private static func places(of list: [Located<String>]) -> [String: Int] {
    Dictionary(zip(list.lazy.map(\.value), list.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func report(
    _ scope: Located<String>,
    _ other: Located<String>,
    _ words: Words,
    _ form: Form,
    _ severity: Severity,
    _ collector: inout FindingCollector
  ) {
    var finding = Finding(
      rule,
      at: scope.span,
      words,
      notes: [Finding.Note(Words(fr: "il figure aussi ici", en: "it is also here"), at: other.span)],
      subject: form.uid
    )
    finding.severity = severity
    collector.add(finding, via: scope.via)
  }
}
