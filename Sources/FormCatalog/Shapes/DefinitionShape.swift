import FormSource

/// The keys of a definition, as `AuthorizationDefinition.build` reads them.
package enum DefinitionShape {
  package static let record = Record(
    "definition",
    Words(fr: "une définition", en: "a definition"),
    [
      KeyShape(
        "name",
        .text,
        .required,
        Words(fr: "Le nom de l’API ou du service", en: "The name of the API or service")
      ),
      KeyShape(
        "description",
        .text,
        .expected,
        Words(
          fr: "Une phrase pour l’accueil, et pour les formulaires qui n’ont pas la leur",
          en: "A sentence for the home page, and for forms without one of their own"
        )
      ),
      KeyShape(
        "provider",
        .text,
        .expected,
        Words(fr: "L’identifiant du fournisseur de données", en: "The data provider’s identifier")
      ),
      KeyShape(
        "kind",
        .choice(["api", "service"]),
        .expected,
        Words(fr: "api ou service\u{A0}: change quelques tournures", en: "api or service: changes some wordings")
      ),
      KeyShape(
        "support_email",
        .text,
        .expected,
        Words(fr: "L’adresse du support, dans les courriels et l’aide", en: "The support address, in emails and help")
      ),
      KeyShape("link", .text, Words(fr: "La page de présentation de l’API", en: "The page that presents the API")),
      KeyShape(
        "cgu_link",
        .text,
        Words(
          fr: "Les conditions générales\u{A0}; leur case à cocher n’existe que si le lien est donné",
          en: "The terms of use; their checkbox exists only if this link is given"
        )
      ),
      KeyShape(
        "access_link",
        .text,
        Words(
          fr: "L’adresse du jeton, avec %{external_provider_id}",
          en: "The token’s address, with %{external_provider_id}"
        )
      ),
      KeyShape(
        "public",
        .flag,
        Words(fr: "Visible à l’accueil (oui par défaut)", en: "Shown on the home page (yes by default)")
      ),
      KeyShape(
        "startable_by_applicant",
        .flag,
        Words(
          fr: "Un demandeur peut commencer une demande (oui par défaut)",
          en: "An applicant may start a request (yes by default)"
        )
      ),
      KeyShape(
        "unique",
        .flag,
        Words(fr: "Une seule demande en cours par organisation", en: "One active request per organisation")
      ),
      KeyShape(
        "scopes",
        .list(.record(ScopeShape.record), isFlattened: true),
        Words(fr: "Les données que l’on peut demander", en: "The data that can be asked for")
      ),
      KeyShape(
        "features",
        .record(features),
        Words(fr: "Les fonctions de DataPass à activer ou non", en: "DataPass features to switch on or off")
      ),
      KeyShape(
        "stage",
        .record(stage),
        Words(fr: "L’étape\u{A0}: bac à sable ou production", en: "The stage: sandbox or production")
      ),
      KeyShape(
        "introduction",
        .text,
        .ignored(
          Words(fr: "seule l’introduction des formulaires est affichée", en: "only form introductions are shown")
        ),
        Words(fr: "Jamais lue", en: "Never read")
      ),
      former("webhook", "les webhooks se règlent dans l’application", "webhooks are set up in the application"),
      former("service_name", "écrivez name", "write name"),
      former("provider_name", "écrivez provider", "write provider"),
      former("previouses", "écrivez stage.previous", "write stage.previous"),
      former(
        "deprecated_since",
        "la dépréciation se déclare scope par scope",
        "deprecation is declared scope by scope"
      ),
    ] + OverlayShape.keys
  )

  private static let features = Record(
    "features",
    Words(fr: "les fonctions", en: "features"),
    [
      KeyShape("messaging", .flag, Words(fr: "La messagerie avec l’instructeur", en: "Messages with the instructor")),
      KeyShape("message_templates", .flag, Words(fr: "Les modèles de messages", en: "Message templates")),
      KeyShape("reopening", .flag, Words(fr: "La réouverture d’une habilitation", en: "Reopening an authorisation")),
      KeyShape("transfer", .flag, Words(fr: "Le transfert à un autre demandeur", en: "Transfer to another applicant")),
      KeyShape("instructor_drafts", .flag, Words(fr: "Les brouillons d’instructeur", en: "Instructor drafts")),
    ]
  )

  private static let stage = Record(
    "stage",
    Words(fr: "une étape", en: "a stage"),
    [
      KeyShape(
        "type",
        .choice(["sandbox", "production"]),
        .required,
        Words(fr: "sandbox ou production", en: "sandbox or production")
      ),
      KeyShape(
        "next",
        .record(target),
        Words(fr: "La définition et le formulaire de l’étape suivante", en: "The next stage’s definition and form")
      ),
      KeyShape(
        "previous",
        .record(target),
        Words(
          fr: "La définition et le formulaire de l’étape précédente",
          en: "The previous stage’s definition and form"
        )
      ),
      former("previouses", "écrivez previous, avec id et form_id", "write previous, with id and form_id"),
    ]
  )

  private static let target = Record(
    "stage_target",
    Words(fr: "la cible d’une étape", en: "a stage’s target"),
    [
      KeyShape("id", .text, .required, Words(fr: "L’identifiant de la définition", en: "The definition’s identifier")),
      KeyShape("form_id", .text, .required, Words(fr: "L’identifiant du formulaire", en: "The form’s identifier")),
    ]
  )

  static func former(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .anything, .former(Words(fr: french, en: english)), Words(fr: "Ancienne clé", en: "Former key"))
  }
}

extension KeyShape {
  fileprivate convenience init(_ name: String, _ shape: Shape, _ summary: Words) {
    self.init(name, shape, .optional, summary)
  }
}
