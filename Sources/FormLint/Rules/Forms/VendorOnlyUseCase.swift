package import FormCatalog
package import FormSource

/// A use case that only vendors’ forms have.
package enum VendorOnlyUseCase: CatalogRule {
  package static let rule = Rule(
    "vendor-only-use-case",
    .correctness,
    .warning,
    summary: Words(
      fr: "Le cas d’usage d’un formulaire d’éditeur n’existe pas parmi ceux de l’API.",
      en: "The use case of a vendor’s form is not one of the API’s."
    ),
    reason: Words(
      fr: "Le demandeur qui choisit ce cas d’usage ne se voit pas proposer le logiciel de son éditeur.",
      en: "Applicants who choose the use case are not offered their vendor’s software."
    ),
    examples: [
      .furtherForms(
        """
        exemple-cantine:
          authorization_request: Exemple
          name: Cantine
          use_case: tarification_cantine
        exemple-editeur:
          authorization_request: Exemple
          name: Logiciel
          use_case: ⟦tarification_cantines⟧⟨tarification_cantine⟩
          service_provider_id: editeur_exemple
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    guard catalog.gaps.forms.isEmpty else { return }
    var misspelt: MisspeltUseCases?
    for definition in catalog.definitions.entries {
      let forms = definition.forms.compactMap { catalog.forms[$0]?.declaration }
      let common = definition.commonUseCases(in: catalog)
      guard !common.isEmpty else { continue }
      let own = forms.filter { form in form.useCase.map { !common.contains($0.value) } ?? false }
      for name in Set(own.compactMap(\.useCase?.value)).sorted() {
        let users = own.filter { $0.useCase?.value == name }
        guard let first = users.first, let useCase = first.useCase else { continue }
        let known = misspelt ?? MisspeltUseCases(catalog, &collector)
        misspelt = known
        if known.isMeant(name) { continue }
        let notes = users.dropFirst().compactMap { form in
          form.useCase.map {
            Finding.Note(Words(fr: "et ici (\(form.uid.value))", en: "and here (\(form.uid.value))"), at: $0.span)
          }
        }
        collector.add(
          Finding(
            rule,
            at: useCase.span,
            Words(
              fr: "aucun formulaire de \(definition.id) sans éditeur n’a le cas d’usage \(Quoted(name).french)",
              en: "no form of \(definition.id) without a vendor has the use case \(Quoted(name).english)"
            ),
            suggesting: collector.nearest(to: name, among: common),
            notes: notes,
            subject: first.uid.value
          ),
          via: useCase.via
        )
      }
    }
  }
}
