package import FormCatalog
package import FormSource

/// A condition that speaks of a form, a use case or a vendor that does not exist.
package enum UnknownConditionName: CatalogRule {
  package static let rule = Rule(
    "unknown-condition-name",
    .reference,
    .error,
    summary: Words(
      fr: "Une condition nomme un formulaire, un cas d’usage ou un éditeur qui n’existe pas.",
      en: "A condition names a form, a use case or a vendor that does not exist."
    ),
    reason: Words(
      fr: "Elle ne distingue rien\u{A0}: la question est posée à tous, ou à personne.",
      en: "It tells nothing apart: the question is asked of everybody, or of nobody."
    ),
    examples: [
      .basicInfos("fields: {lieu: {type: text, label: Lieu, when: {form.uid: {is: ⟦exempel⟧⟨exemple⟩}}}}"),
      .basicInfos(
        "fields: {lieu: {type: text, label: Lieu, when: {not: {service_provider.id: {in: [⟦editeur_exempel⟧⟨editeur_exemple⟩]}}}}}"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let definitions = catalog.definitions.entries.map { ($0.id, $0.declaredBlocks?.namedFacts ?? []) }
    let forms = catalog.forms.entries.map { ($0.uid, $0.declaredBlocks?.namedFacts ?? []) }
    let lives = catalog.life.map { life in
      (life.name.value, life.messages.compactMap(\.condition).flatMap(\.namedFacts))
    }
    // Definitions share blocks, and forms have what their definition asks.
    var seen: Set<ByteSpan> = []
    var known: [NamedFact: Set<String>] = [:]
    for (subject, names) in definitions + forms + lives {
      for (fact, name) in names where !name.span.source.isBuiltIn && seen.insert(name.span).inserted {
        let names = known[fact] ?? Self.names(of: fact, in: catalog)
        known[fact] = names
        if names.contains(name.value) || gap(of: fact, in: catalog).mayHold(name.value) { continue }
        collector.add(
          Finding(
            rule,
            at: name.span,
            words(name.value, fact),
            suggesting: collector.nearest(to: name.value, among: names),
            for: name.value,
            subject: subject
          ),
          via: name.via
        )
      }
    }
  }

  private static func names(of fact: NamedFact, in catalog: Catalog) -> Set<String> {
    switch fact {
    case .form: Set(catalog.forms.names)
    case .useCase: Set(catalog.forms.all.compactMap(\.declaration.useCase?.value))
    case .vendor: Set(catalog.serviceProviders.names)
    }
  }

  /// What may be declared in text that could not be read.
  private static func gap(of fact: NamedFact, in catalog: Catalog) -> Gaps.Gap {
    switch fact {
    // A form that could not be read may have any use case.
    case .form, .useCase: catalog.gaps.forms
    case .vendor: catalog.gaps.serviceProviders
    }
  }

  private static func words(_ name: String, _ fact: NamedFact) -> Words {
    let name = Quoted(name)
    return switch fact {
    case .form:
      Words(fr: "aucun formulaire ne s’appelle \(name.french)", en: "no form is called \(name.english)")
    case .useCase:
      Words(fr: "aucun formulaire n’a le cas d’usage \(name.french)", en: "no form has the use case \(name.english)")
    case .vendor:
      Words(fr: "aucun éditeur ne s’appelle \(name.french)", en: "no vendor is called \(name.english)")
    }
  }
}
