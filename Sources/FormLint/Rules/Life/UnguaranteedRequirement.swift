package import FormCatalog
package import FormSource
import FormSubmission

/// An answer that the receiver of calls needs, and that a form may leave out; or a key of a vendor that it lacks.
package enum UnguaranteedRequirement: LifeRule {
  package static let rule = Rule(
    "unguaranteed-requirement",
    .correctness,
    .error,
    summary: Words(
      fr:
        "Le fournisseur a besoin d’une réponse que les formulaires ne demandent pas tous, ou pas toujours, ou de ce qu’un éditeur ne donne pas.",
      en: "The provider needs an answer that not every form asks for, or not always, or what a vendor does not give."
    ),
    reason: Words(
      fr: "La demande est validée, l’appel part, et l’accès n’est jamais créé.",
      en: "The request is approved, the call is made, and the access is never created."
    ),
    examples: [
      .life("webhook: {events: [approve], requires: [⟦intitul⟧⟨intitule⟩]}"),
      .life(
        failing: "webhook: {events: [approve], requires: [⟦contact_technique_email⟧]}",
        corrected: "webhook: {events: [approve], requires: [intitule]}"
      ),
      .life(
        failing: "webhook: {events: [approve], requires: [⟦service_provider.siret⟧]}",
        corrected: "webhook: {events: [approve], requires: [service_provider.name]}",
        context: [
          .ownServiceProviders: "editeur_exemple: {type: editor, name: Éditeur d’exemple}\n",
          .ownForms: RuleExample.formText("default: true\nservice_provider_id: editeur_exemple"),
        ]
      ),
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      let forms = life.definition.forms.compactMap { catalog.forms[$0] }
      for name in life.webhook?.required ?? [] {
        if let key = VendorKey(path: name.value) {
          check(name, key, of: forms, in: catalog, life, &mistakes, &collector)
          continue
        }
        // An unknown key is reported as such.
        if VendorKey.isMeant(by: name.value) { continue }
        let lacking = forms.filter { !guarantees($0, name.value) }
        guard !lacking.isEmpty else { continue }
        if forms.allSatisfy({ $0.schema.map { !$0.isOpen && $0[name.value] == nil } ?? false }) {
          let words = Quoted(name.value).words(
            fr: "n’est une question d’aucun formulaire de \(life.definition.id)",
            en: "is not a question of any form of \(life.definition.id)"
          )
          let known = Set(forms.flatMap { $0.schema?.fields.map(\.name) ?? [] }).sorted()
          let meant = collector.nearest(to: name.value, among: known)
          mistakes.add(rule, name, words, suggesting: meant, subject: life.definition.id, &collector)
          continue
        }
        let names = QuotedList(lacking.map(\.uid))
        mistakes.add(
          rule,
          name,
          Words(
            fr: "\(Quoted(name.value).french) peut manquer à une demande de \(names.french)",
            en: "\(Quoted(name.value).english) may be missing from a request of \(names.english)"
          ),
          label: Words(
            fr: "rendez la réponse obligatoire, ou retirez-la d’ici",
            en: "make the answer compulsory, or remove it here"
          ),
          subject: life.definition.id,
          &collector
        )
      }
    }
  }

  /// Every vendor of the forms must give the key; a form without a vendor is not concerned.
  private static func check(
    _ name: Located<String>,
    _ key: VendorKey,
    of forms: [Form],
    in catalog: Catalog,
    _ life: Life,
    _ mistakes: inout LifeMistakes,
    _ collector: inout FindingCollector
  ) {
    let used = Set(forms.compactMap(\.serviceProvider))
    let lacking = catalog.serviceProviders.all.filter { vendor in
      used.contains(vendor.id.value) && !vendor.gives(key)
    }
    guard !lacking.isEmpty else { return }
    let names = QuotedList(lacking.map(\.id.value))
    mistakes.add(
      rule,
      name,
      Words(
        fr: "\(Quoted(name.value).french) manque à \(names.french), dont un formulaire fait cette demande",
        en: "\(Quoted(name.value).english) is missing from \(names.english), with whose form this request is made"
      ),
      label: Words(fr: "donnez-le dans l’entrée de l’éditeur", en: "give it in the vendor’s entry"),
      notes: lacking.map { vendor in
        Finding.Note(
          Words(fr: "cet éditeur n’a pas \(key.rawValue)", en: "this vendor has no \(key.rawValue)"),
          at: vendor.id.span
        )
      },
      subject: life.definition.id,
      &collector
    )
  }

  /// Whether every request of the form has the answer: it is always asked and needed, or given by the form.
  private static func guarantees(_ form: Form, _ name: String) -> Bool {
    guard let schema = form.schema else { return true }
    if schema.isOpen, schema[name] == nil { return true }
    return schema[name]?.isAlwaysNeeded ?? false || form.answers[name] != nil || form.isDeferred(name)
  }
}
