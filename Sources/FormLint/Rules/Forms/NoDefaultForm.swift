package import FormCatalog
package import FormSource

/// A definition with several forms, none of which is the default.
package enum NoDefaultForm: CatalogRule {
  package static let rule = Rule(
    "no-default-form",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une définition propose plusieurs formulaires, et aucun n’est celui par défaut.",
      en: "A definition offers several forms, and none of them is the default."
    ),
    reason: Words(
      fr:
        "DataPass prend alors le premier du fichier, souvent celui d’un éditeur\u{A0}: il suffit de déplacer un bloc de texte pour en changer.",
      en: "DataPass then takes the first in the file, often a vendor’s: moving a few lines is enough to change it."
    ),
    examples: [
      RuleExample(
        .forms,
        """
        ⟦exemple-logiciel⟧:
          authorization_request: Exemple
          name: Logiciel
          use_case: cantine
        exemple:
          authorization_request: Exemple
          name: Demande libre
          ⟨default: true⟩
        """
      ),
      RuleExample(
        .forms,
        """
        ⟦exemple-marches-publics⟧:
          authorization_request: Exemple
          name: Marchés publics
        exemple:
          authorization_request: Exemple
          name: Demande libre
          ⟨default: true⟩
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A form whose definition is not known, which is reported, may be the one.
    guard catalog.gaps.forms.isEmpty, !catalog.forms.all.contains(where: { $0.isDefault && $0.definition == nil })
    else {
      return
    }
    for definition in catalog.definitions.entries where definition.publicForms.count > 1 {
      let forms = definition.forms.compactMap { catalog.forms[$0] }
      guard let first = forms.first, !forms.contains(where: \.isDefault), !isFree(first, of: definition) else {
        continue
      }
      collector.add(
        Finding(
          rule,
          at: first.declaration.uid.span,
          Words(
            fr: "aucun formulaire de \(definition.id) n’est celui par défaut\u{A0}: celui-ci en tient lieu",
            en: "no form of \(definition.id) is the default: this one is used instead"
          ),
          label: Words(fr: "ajoutez default: true à la demande libre", en: "add default: true to the free form"),
          subject: first.uid
        )
      )
    }
  }

  /// Whether a form is the default in all but name: open to everyone, for any use, and named after its definition.
  private static func isFree(_ form: Form, of definition: Definition) -> Bool {
    guard form.serviceProvider == nil, form.declaration.useCase == nil else { return false }
    let id = NameLetters.of(definition.id)
    let uid = NameLetters.of(form.uid)
    guard uid.starts(with: id) else { return false }
    let rest = String(decoding: uid.dropFirst(id.count), as: UTF8.self)
    return rest.isEmpty || ["production", "sandbox", "libre", "demandelibre"].contains(rest)
  }
}
