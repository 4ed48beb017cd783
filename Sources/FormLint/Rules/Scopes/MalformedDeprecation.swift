package import FormCatalog
package import FormSource
import FormSubmission

/// A deprecation that never begins.
package enum MalformedDeprecation: CatalogRule {
  package static let rule = Rule(
    "malformed-deprecation",
    .correctness,
    .error,
    summary: Words(
      fr: "La date de dépréciation d’un scope n’en est pas une.",
      en: "The date of a scope’s deprecation is none."
    ),
    reason: Words(
      fr: "DataPass passe outre sans rien dire\u{A0}: le scope reste proposé après la fin de la donnée.",
      en: "DataPass passes over it without a word: the scope is still offered when the data has ended."
    ),
    examples: [
      .definition(
        failing: """
          scopes:
            - {name: Adresse, value: adresse, deprecated: {since: ⟦"31/12/2024"⟧}}
            - {name: Identité, value: identite}
          """,
        corrected: """
          scopes:
            - {name: Adresse, value: adresse, deprecated: {since: "2024-12-31"}}
            - {name: Identité, value: identite}
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      for scope in definition.scopes {
        guard let since = scope.declaration.deprecatedSince, !since.isMistyped, CalendarDate(since.value) == nil else {
          continue
        }
        collector.add(
          Finding(
            rule,
            at: since.span,
            Words(
              fr: "\(Quoted(since.value).french) n’est pas une date de la forme AAAA-MM-JJ",
              en: "\(Quoted(since.value).english) is no date of the form YYYY-MM-DD"
            ),
            subject: definition.id
          ),
          via: since.via
        )
      }
    }
  }
}
