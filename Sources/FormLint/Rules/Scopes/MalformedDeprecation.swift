package import FormCatalog
package import FormSource
import FormSubmission

/// A deprecation date that is not a valid date.
package enum MalformedDeprecation: CatalogRule {
  package static let rule = Rule(
    "malformed-deprecation",
    .correctness,
    .error,
    summary: Words(
      fr: "La date de dépréciation d’un scope n’est pas une date valide.",
      en: "A scope’s deprecation date is not a valid date."
    ),
    reason: Words(
      fr: "DataPass l’ignore sans rien dire\u{A0}: le scope reste proposé alors que la donnée n’est plus fournie.",
      en: "DataPass silently ignores it: the scope is still offered when the data is no longer provided."
    ),
    examples: [
      .definition(
        """
        scopes:
          - {name: Adresse, value: adresse, deprecated: {since: ⟦"31/12/2024"⟧⟨"2024-12-31"⟩}}
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
              en: "\(Quoted(since.value).english) is not a date of the form YYYY-MM-DD"
            ),
            subject: definition.id
          ),
          via: since.via
        )
      }
    }
  }
}
