package import FormCatalog
package import FormSource

/// A second stage that applicants can begin with.
package enum StartableSecondStage: CatalogRule {
  package static let rule = Rule(
    "startable-second-stage",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un formulaire de deuxième étape peut être commencé directement.",
      en: "A second stage’s form can be started directly."
    ),
    reason: Words(
      fr:
        "Le demandeur dépose une demande de production sans être passé par le bac à sable\u{A0}: les réponses de la première étape manquent.",
      en:
        "Applicants ask for production without having gone through the sandbox: the first stage’s answers are missing."
    ),
    examples: [
      RuleExample(
        .forms,
        failing: """
          exemple:
            authorization_request: Exemple
            default: true
          ⟦exemple-production⟧:
            authorization_request: ExempleProduction
          """,
        corrected: """
          exemple:
            authorization_request: Exemple
            default: true
          exemple-production:
            authorization_request: ExempleProduction
            startable_by_applicant: false
          """,
        context: [.definitions: stages]
      )
    ]
  )

  /// Two definitions, one the next stage of the other.
  static let stages = """
    exemple:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks: [{name: basic_infos}]
      stage: {type: sandbox, next: {id: exemple_production, form_id: exemple-production}}
    exemple_production:
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      public: false
      blocks: [{name: basic_infos}]
      stage: {type: production, previous: {id: exemple, form_id: exemple}}
    """

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries where form.isStartable {
      guard let id = form.definition, let previous = catalog.definitions[id]?.declaration.stage?.previous else {
        continue
      }
      collector.add(
        Finding(
          rule,
          at: form.declaration.uid.span,
          Words(
            fr: "ce formulaire suit celui de \(previous.definition.value), mais peut être commencé sans lui",
            en: "this form follows that of \(previous.definition.value), but can be started without it"
          ),
          label: Words(fr: "écrivez startable_by_applicant: false", en: "write startable_by_applicant: false"),
          subject: form.uid
        )
      )
    }
  }
}
