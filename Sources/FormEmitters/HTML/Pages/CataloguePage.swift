import FormCatalog
import FormMarkup

/// The list of all definitions that one can request.
struct CataloguePage {
  let site: Site

  var bytes: [UInt8] {
    let frame = SitePage(site: site, file: .catalogue, title: "Toutes les habilitations", trail: [])
    let shown = site.catalog.definitions.entries.filter(site.isShown)
    let others = site.catalog.definitions.entries.filter { !site.isShown($0) }
    return frame.bytes { page in
      page.element(.h1, [.class("fr-mt-4w")], text: "Demander l’accès à des données ou à un service")
      page.element(
        .p,
        [.class("fr-text--lead")],
        text:
          "Choisissez ce que vous demandez. Vous verrez ensuite si vous pouvez y prétendre, et quel formulaire est le vôtre."
      )
      grid(shown, frame, &page)
      if !site.isLive, !others.isEmpty {
        page.element(.h2, [.class("fr-mt-6w")], text: "Non proposées aux demandeurs")
        page.element(
          .p,
          text:
            "Ces habilitations ne se trouvent pas dans le catalogue public\u{A0}; la maquette les montre à l’équipe."
        )
        grid(others, frame, &page)
      }
    }
  }

  private func grid(_ definitions: [Definition], _ frame: SitePage, _ page: inout HTMLWriter) {
    page.grid(definitions.sorted { ($0.nameWithStage ?? $0.id) < ($1.nameWithStage ?? $1.id) }) { page, definition in
      page.tile(
        definition.nameWithStage ?? definition.id,
        level: 2,
        to: frame.address(.definition(definition.id)),
        detail: provider(of: definition)
      ) { page in
        if let words = definition.declaration.description?.value { page.markup(words, .line) }
      }
    }
  }

  private func provider(of definition: Definition) -> String? {
    definition.declaration.provider.flatMap { site.catalog.dataProviders[$0.value]?.name?.value }
  }
}
