import FormSource

/// Upstream's eligibility rules: a list of single questions, whose answers are three kinds of applicants.
package enum EligibilityShape {
  package static let rule = Record(
    "eligibility_rule",
    Words(fr: "une règle d’éligibilité", en: "an eligibility rule"),
    [
      KeyShape("id", .integer, fr: "Le numéro de la règle", en: "The rule’s number"),
      KeyShape(
        "definition_id",
        .text,
        .required,
        fr: "L’identifiant de la définition",
        en: "The definition’s identifier"
      ),
      KeyShape(
        "options",
        .list(of: .record(option)),
        .required,
        fr: "Les réponses et leurs issues",
        en: "The answers and their outcomes"
      ),
    ]
  )

  private static let option = Record(
    "eligibility_option",
    Words(fr: "une réponse", en: "an answer"),
    [
      KeyShape(
        "type",
        .choice(["particulier", "collectivite_ou_administration", "entreprise_ou_association"]),
        .required,
        fr: "Qui demande",
        en: "Who is asking"
      ),
      KeyShape(
        "eligible",
        .choice(["yes", "no", "maybe"]),
        .required,
        fr: "'yes', 'no' ou 'maybe', entre guillemets",
        en: "'yes', 'no' or 'maybe', in quotes"
      ),
      KeyShape("body", .text, .required, fr: "L’explication", en: "The explanation"),
      KeyShape("cta", .record(callToAction), fr: "Le bouton", en: "The button"),
    ]
  )

  private static let callToAction = Record(
    "call_to_action",
    Words(fr: "un bouton", en: "a button"),
    [
      KeyShape("content", .text, .required, fr: "Le texte du bouton", en: "The button’s text"),
      KeyShape("url", .text, .required, fr: "L’adresse", en: "The address"),
    ]
  )
}
