#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// « Modèles »: the instructors’ templates of a definition, by what they help to write.
struct TemplateListPage {
  let frame: RehearsalFrame
  let shelf: TemplateShelf
  let kept: [KeptTemplate]
  let catalog: Catalog

  private var definition: Definition { shelf.definition }

  var bytes: [UInt8] {
    frame.page("Modèles de \(definition.title)") { page in
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(TemplatePaths.root))], text: "Toutes les définitions")
      }
      page.element(.h1, [.class("fr-h3")], text: "Modèles de \(definition.title)")
      page.element(.p) { page in
        page.text("Les instructeurs partent d’un modèle pour écrire au demandeur\u{A0}: ")
        page.text("\(InstructorTemplateKind.most) au plus pour chaque usage, ceux que le projet déclare compris.")
      }
      page.element(.p) { page in
        page.element(.a, [.class("fr-btn"), .href(.desk(TemplatePaths.new(definition.id)))], text: "+ Créer un modèle")
      }
      for kind in InstructorTemplateKind.allCases { write(kind, &page) }
    }
  }

  private func write(_ kind: InstructorTemplateKind, _ page: inout HTMLWriter) {
    let templates = shelf.all.filter { $0.kind == kind }
    page.element(
      .h2,
      [.class("fr-h5 fr-mt-4w")],
      text: "\(kind.title.french) (\(templates.count) sur \(InstructorTemplateKind.most))"
    )
    if templates.isEmpty { page.element(.p, text: "Aucun modèle.") }
    for template in templates { write(template, &page) }
  }

  private func write(_ template: InstructorTemplate, _ page: inout HTMLWriter) {
    page.element(.div, [.class("dp-card fr-mb-2w")]) { page in
      page.element(.h3, [.class("fr-h6 fr-mb-1w dp-title")], text: template.title)
      page.element(.p, [.class("dp-words")], text: template.example(for: definition, in: catalog))
      guard let own = kept.first(where: { $0.template.name == template.name }) else {
        return page.element(
          .p,
          [.class("fr-text--sm fr-mb-0")],
          text: "Déclaré par le projet\u{A0}: il se change dans ses fichiers."
        )
      }
      page.element(.p, [.class("fr-mb-0")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(TemplatePaths.one(own.id, of: definition.id)))]) { page in
          page.text("Modifier")
          page.element(.span, [.class("fr-sr-only")], text: " «\u{A0}\(template.title)\u{A0}»")
        }
      }
    }
  }
}

/// The definitions whose templates somebody looks after.
struct TemplateChoicePage {
  let frame: RehearsalFrame
  let definitions: [Definition]

  var bytes: [UInt8] {
    frame.page("Modèles") { page in
      page.element(.h1, text: "Modèles")
      page.element(.p, text: "Choisissez la définition dont vous voulez voir les modèles.")
      page.element(.ul) { page in
        for definition in definitions {
          page.element(.li) { page in
            page.element(.a, [.href(.desk(TemplatePaths.all(definition.id)))], text: definition.title)
          }
        }
      }
    }
  }
}
#endif
