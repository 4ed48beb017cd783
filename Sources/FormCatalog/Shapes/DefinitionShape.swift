import FormSource

/// The keys of a definition, as `AuthorizationDefinition.build` reads them.
package enum DefinitionShape {
  package static let record = Record(
    "definition",
    Words(fr: "une définition", en: "a definition"),
    [
      KeyShape("name", .text, .required, fr: "Le nom de l’API ou du service", en: "The name of the API or service"),
      KeyShape(
        "description",
        .text,
        .expected,
        fr: "Une phrase pour l’accueil, et pour les formulaires qui n’ont pas la leur",
        en: "A sentence for the home page, and for forms without one of their own"
      ),
      KeyShape(
        "provider",
        .text,
        .expected,
        fr: "L’identifiant du fournisseur de données",
        en: "The data provider’s identifier"
      ),
      KeyShape(
        "kind",
        .choice(["api", "service"]),
        .expected,
        fr: "api ou service\u{A0}: change quelques tournures",
        en: "api or service: changes some wordings"
      ),
      KeyShape(
        "support_email",
        .text,
        .expected,
        fr: "L’adresse du support, dans les courriels et l’aide",
        en: "The support address, in emails and help"
      ),
      KeyShape("link", .text, fr: "La page de présentation de l’API", en: "The page that presents the API"),
      KeyShape(
        "cgu_link",
        .text,
        fr: "Les conditions générales\u{A0}; leur case à cocher n’existe que si le lien est donné",
        en: "The terms of use; their checkbox exists only if this link is given"
      ),
      KeyShape(
        "access_link",
        .text,
        fr: "L’adresse du jeton, avec %{external_provider_id}",
        en: "The token’s address, with %{external_provider_id}"
      ),
      KeyShape(
        "public",
        .flag,
        fr: "Visible à l’accueil (oui par défaut)",
        en: "Shown on the home page (yes by default)"
      ),
      KeyShape(
        "startable_by_applicant",
        .flag,
        fr: "Un demandeur peut commencer une demande (oui par défaut)",
        en: "An applicant may start a request (yes by default)"
      ),
      KeyShape(
        "unique",
        .flag,
        fr: "Une seule demande en cours par organisation",
        en: "One active request per organisation"
      ),
      KeyShape(
        "scopes",
        .list(.record(ScopeShape.record), isFlattened: true),
        fr: "Les données que l’on peut demander",
        en: "The data that can be asked for"
      ),
      KeyShape(
        "features",
        .record(features),
        fr: "Les fonctions de DataPass à activer ou non",
        en: "DataPass features to switch on or off"
      ),
      KeyShape(
        "stage",
        .record(stage),
        fr: "L’étape\u{A0}: bac à sable ou production",
        en: "The stage: sandbox or production"
      ),
      KeyShape(
        "introduction",
        .text,
        .ignored(
          Words(fr: "seule l’introduction des formulaires est affichée", en: "only form introductions are shown")
        ),
        fr: "Jamais lue",
        en: "Never read"
      ),
      .former(
        "webhook",
        fr: "les webhooks se règlent dans l’application",
        en: "webhooks are set up in the application"
      ),
      .former("service_name", fr: "écrivez name", en: "write name"),
      .former("provider_name", fr: "écrivez provider", en: "write provider"),
      .former("previouses", fr: "écrivez stage.previous", en: "write stage.previous"),
      .former(
        "deprecated_since",
        fr: "la dépréciation se déclare scope par scope",
        en: "deprecation is declared scope by scope"
      ),
    ] + [OverlayShape.blocks(.expected)] + OverlayShape.others
  )

  private static let features = Record(
    "features",
    Words(fr: "les fonctions", en: "features"),
    [
      KeyShape("messaging", .flag, fr: "La messagerie avec l’instructeur", en: "Messages with the instructor"),
      KeyShape("message_templates", .flag, fr: "Les modèles de messages", en: "Message templates"),
      KeyShape("reopening", .flag, fr: "La réouverture d’une habilitation", en: "Reopening an authorisation"),
      KeyShape("transfer", .flag, fr: "Le transfert à un autre demandeur", en: "Transfer to another applicant"),
      KeyShape("instructor_drafts", .flag, fr: "Les brouillons d’instructeur", en: "Instructor drafts"),
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
        fr: "sandbox ou production",
        en: "sandbox or production"
      ),
      KeyShape(
        "next",
        .record(target),
        fr: "La définition et le formulaire de l’étape suivante",
        en: "The next stage’s definition and form"
      ),
      KeyShape(
        "previous",
        .record(target),
        fr: "La définition et le formulaire de l’étape précédente",
        en: "The previous stage’s definition and form"
      ),
      .former("previouses", fr: "écrivez previous, avec id et form_id", en: "write previous, with id and form_id"),
    ]
  )

  private static let target = Record(
    "stage_target",
    Words(fr: "la cible d’une étape", en: "a stage’s target"),
    [
      KeyShape("id", .text, .required, fr: "L’identifiant de la définition", en: "The definition’s identifier"),
      KeyShape("form_id", .text, .required, fr: "L’identifiant du formulaire", en: "The form’s identifier"),
    ]
  )
}
