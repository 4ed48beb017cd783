package import FormCatalog
import FormSubmission

extension Synopsis {
  /// What a form asks, step by step, and what it answers itself; nil if its questions are not known.
  package init?(_ form: Form, in catalog: Catalog) {
    let site = Site(catalog, .standard)
    guard let journey = FormJourney(form, in: site) else { return nil }
    let questions = SynopsisQuestions(journey, in: site)
    subject = .form
    id = form.uid
    title = journey.title
    facts = Self.facts(form, journey, site)
    var sections: [Section] = []
    for step in journey.steps {
      for block in step.blocks {
        let title = "Étape \(step.number). \(step.blocks.count == 1 ? step.title : block.title)"
        sections.append(Section(.step, block: block.name, title, questions.asked(block)))
      }
    }
    for block in journey.further {
      sections.append(
        Section(.summary, block: block.name, block.title, note: questions.note(block), questions.asked(block))
      )
    }
    for block in journey.frozen {
      sections.append(
        Section(.fixed, block: block.name, block.title, note: questions.note(block), questions.fixed(block))
      )
    }
    self.sections = sections + Self.ends(questions)
  }

  /// What is checked and accepted at the end.
  static func ends(_ questions: SynopsisQuestions) -> [Section] {
    [
      Section(.rules, "Règles entre les réponses", questions.rules),
      Section(.boxes, "À cocher avant d’envoyer", questions.boxes),
    ].filter { !$0.items.isEmpty }
  }

  private static func facts(_ form: Form, _ journey: FormJourney, _ site: Site) -> [(name: String, text: String)] {
    let definition = journey.definition
    let access =
      form.isPublic
      ? form.isStartable ? "proposé aux demandeurs" : "montré aux demandeurs, qui ne peuvent pas le commencer"
      : form.isStartable
        ? "absent de la liste\u{A0}; on le commence par son adresse" : "ni montré, ni ouvert aux demandeurs"
    let facts: [(String, String?)] = [
      ("Définition", definition.nameWithStage.map { "\(definition.id) → \($0)" } ?? definition.id),
      ("Cas d’usage", form.declaration.useCase?.value),
      ("Éditeur", site.vendor(of: form)?.name?.value ?? form.serviceProvider),
      ("Demande libre", form.isDefault ? "oui" : nil), ("Accès", access), ("Attention", journey.caution),
    ]
    return facts.compactMap { name, text in text.map { (name, $0) } }
  }
}
