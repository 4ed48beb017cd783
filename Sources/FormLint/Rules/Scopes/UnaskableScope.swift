package import FormCatalog
package import FormSource
import FormSubmission

/// A scope that is offered but cannot be ticked without another one that is not, or that it excludes.
package enum UnaskableScope: CatalogRule {
  package static let rule = Rule(
    "unaskable-scope",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un scope proposé ne peut pas être demandé\u{A0}: les règles en exigent un autre, qui est caché ou exclu.",
      en: "A scope that is offered cannot be requested: rules ask for another one, which is hidden or excluded."
    ),
    reason: Words(
      fr: "Le demandeur qui le coche voit sa demande refusée, quoi qu’il fasse d’autre.",
      en: "Applicants who tick it see their request refused, whatever else they do."
    ),
    examples: [
      .form(
        "scopes_config: {displayed: [⟦adresse⟧⟨adresse, identite⟩]}",
        context: .definition(
          "scope_rules: {avec_identite: {requires: {adresse: [identite]}}}"
        )
      ),
      .definition(
        """
        scope_rules:
          avec_identite: {requires: {adresse: [identite]}}
          ⟦adresse_seule⟧: {alone: adresse⟨, strictness: advice⟩}
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      let rules = (definition.blocks?.schema.rules ?? []).filter {
        $0.when == nil && $0.unless == nil && !$0.isAdvice
      }
      let demands = ScopeDemands(rules)
      if demands.isEmpty { continue }
      let excluded = contradictions(rules, demands, definition, &collector)
      for form in definition.forms.compactMap({ catalog.forms[$0] }) {
        check(form, demands, besides: excluded, in: catalog, &collector)
      }
    }
  }

  /// The scopes looked at, at most, for rules that exclude others: thousands of such rules, each with thousands of scopes
  /// that ask for its own, are no definition.
  private static let stepLimit = 1 << 20

  /// Reports the rules that exclude what others ask for.
  /// - Returns: the scopes that no form can offer.
  private static func contradictions(
    _ rules: [RuleSchema],
    _ demands: ScopeDemands,
    _ definition: Definition,
    _ collector: inout FindingCollector
  ) -> Set<String> {
    var all: Set<String> = []
    let lonely = demands.askers(
      ofAny: rules.compactMap { if case .alone(let scope) = $0.kind { scope } else { nil } }
    )
    let askers = Dictionary(grouping: lonely.keys) { lonely[$0] ?? "" }
    var steps = 0
    for rule in rules where steps < stepLimit {
      let scopes: Set<String>
      switch rule.kind {
      case .alone(let scope):
        scopes = Set(askers[scope] ?? []).union(demands.asking.contains(scope) ? [scope] : [])
      case .incompatible(let left, let right):
        let (one, other) = (demands.askers(ofAny: left).keys, demands.askers(ofAny: right).keys)
        steps += one.count + other.count
        scopes = Set(one).union(left).intersection(Set(other).union(right))
      case .atLeastOneOf, .distinct, .after, .scopesAtLeastOneOf, .scopesAllOf, .requires, .allOrNone: continue
      }
      let new = definition.scopes.map(\.value).filter { scopes.contains($0) && !all.contains($0) }
      guard !new.isEmpty, let id = definition.declaration.scopeRules.first(where: { $0.id.value == rule.id })?.id else {
        continue
      }
      all.formUnion(new)
      let (name, names) = (Quoted(rule.id), QuotedList(new))
      collector.add(
        Finding(
          self.rule,
          at: id.span,
          Words(
            fr:
              "avec la règle \(name.french), on ne peut plus demander \(names.french)\u{A0}: d’autres règles exigent ce qu’elle exclut",
            en:
              "with the rule \(name.english), \(names.english) can no longer be requested: other rules ask for what it excludes"
          ),
          label: Words(fr: "changez l’une de ces règles", en: "change one of these rules"),
          subject: definition.id
        ),
        via: id.via
      )
    }
    return all
  }

  private static func check(
    _ form: Form,
    _ demands: ScopeDemands,
    besides excluded: Set<String>,
    in catalog: Catalog,
    _ collector: inout FindingCollector
  ) {
    guard let displayed = form.declaration.scopesConfig.displayed, let scopes = FormScopes(form, in: catalog),
      !scopes.isFrozen
    else { return }
    let hidden = scopes.definition.scopes.map(\.value).filter { !scopes.isShown($0) && !scopes.ticked.contains($0) }
    if hidden.isEmpty { return }
    let asking = demands.askers(ofAny: hidden)
    let lost = displayed.filter { asking[$0.value] != nil && !excluded.contains($0.value) }
    guard let first = lost.first, let other = asking[first.value] else { return }
    let (names, asked) = (QuotedList(lost.map(\.value)), Quoted(other))
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr:
            "\(names.french)\u{A0}: on ne peut pas le demander ici sans \(asked.french), que ce formulaire ne montre pas",
          en: "\(names.english): it cannot be requested here without \(asked.english), which this form does not show"
        ),
        label: Words(
          fr: "montrez aussi \(asked.french), ou ne montrez pas celui-ci",
          en: "show \(asked.english) too, or do not show this one"
        ),
        subject: form.uid
      ),
      via: first.via
    )
  }
}
