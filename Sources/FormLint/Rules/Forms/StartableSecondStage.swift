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
      .furtherForms(
        """
        ⟦exemple-production⟧:
          authorization_request: ExempleProduction
          ⟨startable_by_applicant: false⟩
        """,
        context: [.definitions: StageExamples.definitions()]
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      guard let previous = definition.declaration.stage?.previous else { continue }
      // A form for a vendor’s customers (upstream recognises it by the end of its uid) begins with production: the vendor
      // went through the sandbox.
      let forms = definition.forms.compactMap { catalog.forms[$0] }
        .filter { $0.isStartable && !$0.declaration.mayBeClosed && !$0.uid.hasSuffix("editeur") }
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
