package import FormCatalog
package import FormSource
import FormSubmission

/// A contact with only some of its details prefilled.
package enum PartialContact: CatalogRule {
  package static let rule = Rule(
    "partial-contact",
    .prefill,
    .warning,
    summary: Words(
      fr: "Un contact n’est prérempli qu’en partie.",
      en: "A contact is only partly prefilled."
    ),
    reason: Words(
      fr:
        "Le demandeur doit deviner le reste des coordonnées d’une personne qu’il ne connaît pas, et mélange souvent deux contacts.",
      en: "Applicants have to guess the other details of someone they do not know, and often mix up two contacts."
    ),
    examples: [
      .form(
        """
        initialize_with:
          ⟦contact_technique_email⟧: technique@exemple.gouv.fr
          contact_technique_family_name: Service technique
          contact_technique_given_name: Équipe
          contact_technique_job_title: Support
          ⟨contact_technique_phone_number: "0102030405"⟩
        """,
        context: .definition(
          "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
        )
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      // In a static block, missing answers are reported by `IncompleteStaticBlock`.
      guard let schema = form.schema, !form.declaration.staticBlocks.contains(where: { $0.value == "contacts" }) else {
        continue
      }
      let prefills = form.declaration.prefill
      let contacts = prefills.compactMap { prefill in
        ContactFields.contact(of: prefill.field.value).map { (kind: $0, prefill: prefill) }
      }
      if contacts.isEmpty { continue }
      let given = Set(prefills.map(\.field.value))
      let organizations = Set(prefills.lazy.filter { $0.text?.value == "organization" }.map(\.field.value))
      var checked: Set<String> = []
      for (kind, prefill) in contacts where checked.insert(kind).inserted {
        let isOrganization = organizations.contains(kind + "_type")
        let missing = ContactFields.personalNames(of: kind, isOrganization: isOrganization)
          .filter { schema[$0] != nil && !given.contains($0) && !form.unknownPrefills.meant.contains($0) }
        guard !missing.isEmpty else { continue }
        let names = QuotedList(missing)
        collector.add(
          Finding(
            rule,
            at: prefill.field.span,
            Words(
              fr: "\(kind) est prérempli sans \(names.french)",
              en: "\(kind) is prefilled without \(names.english)"
            ),
            label: Words(
              fr: "complétez le contact, ou laissez-le tout entier au demandeur",
              en: "complete the contact, or leave all of it to the applicant"
            ),
            subject: form.uid
          ),
          via: prefill.via
        )
      }
    }
  }
}
