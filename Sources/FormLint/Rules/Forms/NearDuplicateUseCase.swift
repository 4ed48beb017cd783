package import FormCatalog
package import FormSource

/// A use case that only one form has, and that resembles one that others have.
package enum NearDuplicateUseCase: CatalogRule {
  package static let rule = Rule(
    "near-duplicate-use-case",
    .correctness,
    .warning,
    summary: Words(
      fr: "Le cas d’usage d’un seul formulaire s’écrit presque comme celui d’un autre.",
      en: "The use case of a single form is almost that of another form."
    ),
    reason: Words(
      fr:
        "Si c’est une faute de frappe, son pictogramme et son filtre ne sont pas trouvés\u{A0}: le demandeur ne voit pas le formulaire avec les autres du même cas d’usage.",
      en:
        "If it is a typing mistake, its pictogram and its filter are not found: applicants do not see the form with the others of the use case."
    ),
    examples: [
      .furtherForms(
        """
        exemple-cantine:
          authorization_request: Exemple
          name: Cantine
          use_case: cantine_scolaire
        exemple-cantine-revenus:
          authorization_request: Exemple
          name: Cantine, avec les revenus
          use_case: ⟦cantine_scoalire⟧⟨cantine_scolaire⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for entry in MisspeltUseCases(catalog, &collector).entries where !entry.isVendorsOnly {
      let finding = Finding(
        rule,
        at: entry.name.span,
        Quoted(entry.name.value).words(
          fr: "n’est le cas d’usage d’aucun autre formulaire, et s’écrit presque comme celui "
            + (entry.users == 1 ? "d’un autre" : "de \(entry.users) autres"),
          en: "is the use case of no other form, and almost that of "
            + (entry.users == 1 ? "another" : "\(entry.users) others")
        ),
        suggesting: entry.meant,
        subject: entry.form.uid
      )
      collector.add(finding, via: entry.name.via)
    }
  }
}
