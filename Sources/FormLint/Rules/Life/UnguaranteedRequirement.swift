package import FormCatalog
package import FormSource
import FormSubmission

/// An answer that the receiver of calls needs, and that a form may leave out.
package enum UnguaranteedRequirement: LifeRule {
  package static let rule = Rule(
    "unguaranteed-requirement",
    .correctness,
    .error,
    summary: Words(
      fr: "Le fournisseur a besoin d’une réponse que les formulaires ne demandent pas tous, ou pas toujours.",
      en: "The provider needs an answer that not every form asks for, or not always."
    ),
    reason: Words(
      fr: "La demande est validée, l’appel part, et l’accès n’est jamais créé.",
      en: "The request is approved, the call is made, and the access is never created."
    ),
    examples: [
      .life(
        failing: "webhook: {events: [approve], requires: [⟦contact_technique_email⟧]}",
        corrected: "webhook: {events: [approve], requires: [intitule]}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      let forms = life.definition.forms.compactMap { catalog.forms[$0] }
      for name in life.webhook?.required ?? [] {
        let lacking = forms.filter { !guarantees($0, name.value) }
        guard !lacking.isEmpty else { continue }
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

  /// Whether every request of the form has the answer: it is always asked and needed, or given by the form.
  private static func guarantees(_ form: Form, _ name: String) -> Bool {
    guard let schema = form.schema else { return true }
    if schema.isOpen, schema[name] == nil { return true }
    return schema[name]?.isAlwaysNeeded ?? false || form.answers[name] != nil || form.isDeferred(name)
  }
}
