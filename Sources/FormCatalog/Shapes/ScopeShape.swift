import FormSource

/// The keys of a scope, as `AuthorizationDefinition::Scope` reads them.
package enum ScopeShape {
  package static let record = Record(
    "scope",
    Words(fr: "un scope", en: "a scope"),
    [
      KeyShape("name", .text, .required, fr: "Le nom montré au demandeur", en: "The name shown to the applicant"),
      KeyShape(
        "value",
        .text,
        .required,
        fr: "L’identifiant technique de la donnée",
        en: "The data’s technical identifier"
      ),
      KeyShape(
        "group",
        .text,
        fr: "Le titre sous lequel le scope est rangé",
        en: "The heading under which the scope is listed"
      ),
      KeyShape("link", .text, fr: "La documentation de la donnée", en: "The data’s documentation"),
      KeyShape("included", .flag, fr: "Toujours accordé", en: "Always granted"),
      KeyShape("disabled", .flag, fr: "Montré, sans pouvoir être coché", en: "Shown, but cannot be ticked"),
      KeyShape(
        "deprecated",
        .record(deprecation),
        fr: "La donnée n’est plus proposée aux nouvelles demandes",
        en: "The data is no longer offered to new requests"
      ),
      KeyShape("feature_flag", .text, fr: "L’interrupteur qui doit être activé", en: "The flag that must be on"),
      KeyShape(
        "description",
        .text,
        .ignored(Words(fr: "seuls le nom et le lien sont affichés", en: "only the name and the link are shown")),
        fr: "Jamais lue",
        en: "Never read"
      ),
      .former(
        "deprecated_since",
        fr: "écrivez deprecated: {since: \"AAAA-MM-JJ\"}",
        en: "write deprecated: {since: \"YYYY-MM-DD\"}"
      ),
    ]
  )

  private static let deprecation = Record(
    "deprecation",
    Words(fr: "une dépréciation", en: "a deprecation"),
    [
      KeyShape(
        "since",
        .text,
        .required,
        fr: "La date, entre guillemets\u{A0}: \"AAAA-MM-JJ\"",
        en: "The date, in quotes: \"YYYY-MM-DD\""
      ),
      KeyShape(
        "writable",
        .flag,
        fr: "Les demandes qui l’ont déjà peuvent encore le cocher (oui par défaut)",
        en: "Requests that already have it may still tick it (yes by default)"
      ),
    ]
  )
}
