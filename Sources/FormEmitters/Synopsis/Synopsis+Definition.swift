package import FormCatalog

extension Synopsis {
  /// What all forms of a definition ask, and the forms through which it is asked; nil if its questions are not known.
  package init?(_ definition: Definition, in catalog: Catalog) {
    let site = Site(catalog, .standard)
    guard let journey = FormJourney(definition, in: site) else { return nil }
    let questions = SynopsisQuestions(journey, in: site)
    subject = .definition
    id = definition.id
    title = definition.nameWithStage ?? definition.id
    facts = Self.facts(definition, journey, catalog)
    let blocks = journey.blocks.map { Section(.block, block: $0.name, $0.title, questions.asked($0)) }
    sections =
      [
        Section(.eligibility, "Qui peut demander", Self.eligibility(of: definition, in: catalog)),
        Section(.forms, "Formulaires", Self.forms(of: definition, in: site)),
      ].filter { !$0.items.isEmpty } + blocks + Self.ends(questions) + Self.renewal(of: definition, in: catalog)
  }

  private static func renewal(of definition: Definition, in catalog: Catalog) -> [Section] {
    guard let (_, journey, questions) = catalog.renewals?.asked(of: definition) else { return [] }
    return journey.blocks.map { block in
      Section(.renewal, block: block.name, "Renouvellement\u{A0}: \(block.title)", questions.asked(block))
    }
  }

  private static func facts(
    _ definition: Definition,
    _ journey: FormJourney,
    _ catalog: Catalog
  ) -> [(name: String, text: String)] {
    let declaration = definition.declaration
    let provider = declaration.provider?.value
    let facts: [(String, String?)] = [
      (
        "Fournisseur",
        provider.map { id in catalog.dataProviders[id]?.name.map { "\(id) → \($0.value)" } ?? id }
      ),
      ("Accès", definition.isPublic ? nil : "absente de l’accueil"),
      ("Support", declaration.supportEmail?.value),
      ("Conditions", declaration.cguLink?.value),
      ("Formulaires", definition.forms.isEmpty ? "aucun\u{A0}: rien ne peut encore être demandé" : nil),
      ("Attention", journey.caution),
    ]
    return facts.compactMap { name, text in text.map { (name, $0) } }
  }

  private static func forms(of definition: Definition, in site: Site) -> [Item] {
    definition.forms.compactMap { site.catalog.forms[$0] }.map { form in
      var remarks: [String] = []
      if form.isDefault { remarks.append("demande libre") }
      if let useCase = form.declaration.useCase?.value { remarks.append("cas d’usage «\u{A0}\(useCase)\u{A0}»") }
      if let vendor = site.vendor(of: form) {
        remarks.append("éditeur\u{A0}: \(vendor.name?.value ?? vendor.id.value)")
      }
      if !site.isOffered(form) { remarks.append("non proposé aux demandeurs") }
      return Item(key: form.uid, text: form.name ?? form.uid, remarks: remarks)
    }
  }

  /// The orientation tree, or else DataPass’s own eligibility rule.
  private static func eligibility(of definition: Definition, in catalog: Catalog) -> [Item] {
    guard let tree = catalog.orientation(of: definition) else {
      return (definition.eligibility?.options ?? []).map { option in
        Item(key: option.kind.value, text: verdict(option.eligible.value))
      }
    }
    let questions = tree.questions.map { question in
      let answers = question.answers.map { answer in
        Item(key: answer.name.value, text: answer.label?.value ?? answer.name.value, remarks: target(of: answer))
      }
      return Item(key: question.name.value, text: question.label?.value ?? question.name.value, choices: answers)
    }
    let outcomes = tree.outcomes.map { outcome in
      let forms = outcome.forms.map { $0.map(\.value).joined(separator: ", ") }
      return Item(
        key: outcome.name.value,
        text: outcome.text?.value ?? "",
        remarks: [verdict(outcome.eligible)] + (forms.map { ["formulaires\u{A0}: \($0)"] } ?? [])
      )
    }
    return questions + outcomes
  }

  private static func target(of answer: OrientationDeclaration.Answer) -> [String] {
    switch answer.next {
    case .question(let name): ["puis «\u{A0}\(name.value)\u{A0}»"]
    case .outcome(let name): ["résultat «\u{A0}\(name.value)\u{A0}»"]
    case nil: []
    }
  }

  private static func verdict(_ eligible: String) -> String {
    switch eligible {
    case "yes": "peut demander"
    case "maybe": "peut-être"
    default: "ne peut pas demander"
    }
  }
}

extension RenewalForms {
  /// What a definition’s renewal asks, in the words of pages; nil where it asks nothing.
  func asked(
    of definition: Definition
  ) -> (renewal: Renewal, journey: FormJourney, questions: SynopsisQuestions)? {
    let site = Site(catalog, .standard)
    guard let renewal = self[definition.id], let journey = FormJourney(renewal.form, in: site) else { return nil }
    return (renewal, journey, SynopsisQuestions(journey, in: site))
  }
}
