package import FormCatalog
package import FormSource

/// An introduction that names the vendor of a form without one.
package enum VendorlessIntroduction: CatalogRule {
  package static let rule = Rule(
    "vendorless-introduction",
    .correctness,
    .warning,
    summary: Words(
      fr: "L’introduction nomme l’éditeur d’un formulaire qui n’en a pas.",
      en: "The introduction names the vendor of a form that has none."
    ),
    reason: Words(
      fr: "Le demandeur lit «\u{A0}le logiciel de l’éditeur .\u{A0}»\u{A0}: le nom manque.",
      en: "Applicants read “the software of the vendor .”: the name is missing."
    ),
    examples: [
      .form(
        """
        introduction: Un logiciel de l’éditeur ⟦%{service_provider_name}⟧.
        ⟨service_provider_id: editeur_exemple⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries where !form.declaration.mayHaveVendor {
      guard let text = form.declaration.introduction,
        let place = form.placeholders.first(where: { $0.name == "service_provider_name" })
      else { continue }
      var finding = Finding(
        rule,
        at: text.via == nil ? text.span(of: place.range) : form.declaration.uid.span,
        Words(
          fr: "\(form.uid) n’a pas d’éditeur (service_provider_id), mais son introduction en nomme un",
          en: "\(form.uid) has no vendor (service_provider_id), but its introduction names one"
        ),
        subject: form.uid
      )
      // A shared introduction is right for the other forms: this form is the place to edit.
      if text.via != nil {
        finding.notes = [
          Finding.Note(
            Words(fr: "l’introduction nomme l’éditeur ici", en: "the introduction names the vendor here"),
            at: text.span(of: place.range)
          )
        ]
      }
      collector.add(finding)
    }
  }
}
