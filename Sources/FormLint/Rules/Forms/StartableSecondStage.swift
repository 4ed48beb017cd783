package import FormCatalog
package import FormSource

/// A second stage that applicants can start with.
package enum StartableSecondStage: CatalogRule {
  package static let rule = Rule(
    "startable-second-stage",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un formulaire de deuxième étape peut être commencé directement.",
      en: "A form of the second stage can be started directly."
    ),
    reason: Words(
      fr:
        "Le demandeur dépose une demande de production sans être passé par le bac à sable\u{A0}: les réponses de la première étape manquent.",
      en:
        "Applicants ask for production without having gone through the sandbox: the answers of the first stage are missing."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          default: true
        ⟦exemple-production⟧:
          authorization_request: ExempleProduction
          ⟨startable_by_applicant: false⟩
        """,
        context: [.definitions: stages]
      )
    ]
  )

  /// Two definitions, of which the second is the next stage of the first.
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
    for definition in catalog.definitions.entries {
      guard let previous = definition.declaration.stage?.previous else { continue }
      // A form for a vendor’s customers (upstream recognises it by the end of its uid) begins with production: the vendor
      // went through the sandbox.
      let forms = definition.forms.compactMap { catalog.forms[$0] }
        .filter { $0.isStartable && !$0.uid.hasSuffix("editeur") }
      guard let first = forms.first else { continue }
      let names = QuotedList(forms.map(\.uid))
      collector.add(
        Finding(
          rule,
          at: first.declaration.uid.span,
          Words(
            fr: "\(names.french)\u{A0}: on peut commencer ici sans passer par \(previous.definition.value)",
            en: "\(names.english): can be started without going through \(previous.definition.value)"
          ),
          label: Words(fr: "écrivez startable_by_applicant: false", en: "write startable_by_applicant: false"),
          notes: forms.dropFirst().map {
            Finding.Note(Words(fr: "et ici", en: "and here"), at: $0.declaration.uid.span)
          },
          subject: first.uid
        )
      )
    }
  }
}
