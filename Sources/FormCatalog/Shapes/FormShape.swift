import FormSource

/// The keys of a form, as `AuthorizationRequestForm.build` reads them.
package enum FormShape {
  package static let record = Record(
    "form",
    Words(fr: "un formulaire", en: "a form"),
    [
      KeyShape(
        "authorization_request",
        .text,
        fr: "La classe de la définition (APIEntreprise)",
        en: "The definition’s class (APIEntreprise)"
      ),
      KeyShape(
        "definition",
        .text,
        fr: "L’identifiant de la définition (api_entreprise)",
        en: "The definition’s identifier (api_entreprise)"
      ),
      KeyShape(
        "name",
        .text,
        fr: "Le nom du cas d’usage ou du logiciel\u{A0}; sinon celui de la définition",
        en: "The name of the use case or software; by default, the definition’s"
      ),
      KeyShape(
        "description",
        .text,
        fr: "La phrase de la carte\u{A0}; sinon celle de la définition",
        en: "The sentence on the card; by default, the definition’s"
      ),
      KeyShape(
        "introduction",
        .text,
        fr: "La page d’avant le formulaire, avec %{form_name} et %{service_provider_name}",
        en: "The page before the form, with %{form_name} and %{service_provider_name}"
      ),
      KeyShape(
        "blocks",
        .list(of: .record(BlockShape.adaptation)),
        fr: "Ce que le formulaire change aux blocs de sa définition",
        en: "What the form changes in its definition’s blocks"
      ),
      KeyShape(
        "steps",
        .list(of: .record(BlockShape.reference)),
        fr: "Les étapes, dans l’ordre\u{A0}; sans elles, une seule page",
        en: "The steps, in order; without them, a single page"
      ),
      KeyShape(
        "static_blocks",
        .list(of: .record(BlockShape.reference)),
        fr: "Les blocs que le demandeur ne peut pas modifier",
        en: "The blocks that the applicant cannot change"
      ),
      KeyShape("initialize_with", .record(prefill), fr: "Les réponses préremplies", en: "The prefilled answers"),
      KeyShape(
        "scopes_config",
        .record(scopesConfig),
        fr: "Ce que le formulaire montre des scopes",
        en: "Which scopes the form shows, and how"
      ),
      KeyShape("use_case", .text, fr: "Le cas d’usage", en: "The use case"),
      KeyShape("service_provider_id", .text, fr: "L’éditeur du logiciel", en: "The software’s vendor"),
      KeyShape(
        "public",
        .flag,
        fr: "Proposé dans la liste (oui par défaut)",
        en: "Offered in the list (yes by default)"
      ),
      KeyShape(
        "startable_by_applicant",
        .flag,
        fr: "Un demandeur peut le commencer\u{A0}; sinon comme la définition",
        en: "An applicant may start it; by default, as in the definition"
      ),
      KeyShape("default", .flag, fr: "La demande libre de la définition", en: "The definition’s free form"),
      KeyShape(
        "base",
        .text,
        fr: "Le formulaire dont part celui d’un éditeur\u{A0}: celui d’un cas d’usage, ou le libre",
        en: "The form that a vendor’s form is based on: a use case’s, or the free one"
      ),
      KeyShape(
        "answers_id",
        .text,
        fr: "Le numéro de la réponse de l’éditeur dont il a été fait",
        en: "The number of the vendor’s answer from which the form was made"
      ),
      KeyShape(
        "single_page_view",
        .text,
        fr: "La page d’un formulaire sans étapes",
        en: "The page of a form without steps"
      ),
      KeyShape("stage", .record(stage), fr: "Le formulaire de l’étape précédente", en: "The previous stage’s form"),
      KeyShape(
        "scopes",
        .unread,
        .ignored(
          Words(
            fr: "les scopes se déclarent dans la définition, les réponses dans initialize_with",
            en: "scopes are declared in the definition, answers in initialize_with"
          )
        ),
        fr: "Jamais lue",
        en: "Never read"
      ),
      .former("data", fr: "écrivez initialize_with", en: "write initialize_with"),
      .former("editor", fr: "écrivez service_provider_id", en: "write service_provider_id"),
      .former("editor_id", fr: "écrivez service_provider_id", en: "write service_provider_id"),
      .former(
        "provider",
        fr: "le fournisseur est celui de la définition",
        en: "the provider is that of the definition"
      ),
      .former("logo", fr: "le logo est celui du fournisseur de données", en: "the logo is that of the data provider"),
      .former("link", fr: "le lien est celui de la définition", en: "the link is that of the definition"),
      .former("unique", fr: "écrivez unique dans la définition", en: "write unique in the definition"),
      .former(
        "templates",
        fr: "les modèles sont devenus des formulaires de cas d’usage",
        en: "templates became use-case forms"
      ),
    ],
    oneOf: ["authorization_request", "definition"]
  )

  /// Answers by field.
  package static let prefill = Record(
    "prefill",
    Words(fr: "les réponses préremplies", en: "the prefilled answers"),
    [
      KeyShape(
        "scopes",
        .list(.text, isFlattened: true),
        fr: "Les données cochées d’avance",
        en: "The data that is ticked in advance"
      )
    ],
    others: .prefill
  )

  private static let scopesConfig = Record(
    "scopes_config",
    Words(fr: "le réglage des scopes", en: "the scope settings"),
    [
      KeyShape("displayed", .list(of: .text), fr: "Les seuls scopes montrés", en: "The only scopes shown"),
      KeyShape(
        "disabled",
        .list(of: .text),
        fr: "Les scopes que le demandeur ne peut pas changer",
        en: "The scopes that the applicant cannot change"
      ),
      KeyShape("hide", .list(of: .text), fr: "Les scopes cachés", en: "The hidden scopes"),
    ]
  )

  private static let stage = Record(
    "form_stage",
    Words(fr: "l’étape d’un formulaire", en: "a form’s stage"),
    [
      KeyShape("previous_form_uid", .text, fr: "Le formulaire de l’étape précédente", en: "The previous stage’s form")
    ]
  )
}
