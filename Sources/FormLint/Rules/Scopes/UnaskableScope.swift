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
    let config = form.declaration.scopesConfig
    guard config.displayed != nil || config.hidden != nil, let scopes = FormScopes(form, in: catalog), !scopes.isFrozen
    else { return }
    let values = scopes.definition.scopes.map(\.value)
    let hidden = values.filter { !scopes.isShown($0) && !scopes.ticked.contains($0) }
    let asking = demands.askers(ofAny: hidden)
    let lost = values.filter { scopes.isShown($0) && asking[$0] != nil && !excluded.contains($0) }
    for (other, lost) in Dictionary(grouping: lost, by: { asking[$0] ?? "" }).sorted(by: { $0.key < $1.key }) {
      let place = config.displayed?.first { $0.value == lost[0] } ?? config.hidden?.first { $0.value == other }
      let (names, asked) = (QuotedList(lost), Quoted(other))
      let pronoun = lost.count == 1 ? "le" : "les"
      collector.add(
        Finding(
          rule,
          at: place?.span ?? form.declaration.uid.span,
          Words(
            fr:
              "\(names.french)\u{A0}: on ne peut pas \(pronoun) demander ici sans \(asked.french), que ce formulaire ne montre pas",
            en:
              "\(names.english): cannot be requested here without \(asked.english), which this form does not show"
          ),
          label: Words(
            fr: "montrez aussi \(asked.french), ou ne \(pronoun) montrez pas",
            en: "show \(asked.english) too, or show neither"
          ),
          subject: form.uid
        ),
        via: place?.via
      )
    }
  }
}
