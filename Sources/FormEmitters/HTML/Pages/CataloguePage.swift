import FormCatalog
import FormMarkup

/// The list of all definitions that one can request, by provider.
struct CataloguePage {
  let site: Site

  private struct Shelf {
    /// Nil for definitions without a provider.
    let provider: String?
    let definitions: [Definition]

    var name: String { provider ?? "Autres habilitations" }
    var id: String { provider.map { ElementID.of("fournisseur", $0) } ?? "autres" }
  }

  var bytes: [UInt8] {
    let frame = SitePage(site: site, file: .catalogue, title: "Toutes les habilitations", trail: [])
    let shown = site.catalog.definitions.entries.filter(site.isShown)
    let others = site.isLive ? [] : site.catalog.definitions.entries.filter { !site.isShown($0) }
    return frame.bytes { page in
      page.element(.h1, [.class("fr-mt-4w")], text: "Demander l’accès à des données ou à un service")
      page.element(
        .p,
        [.class("fr-text--lead")],
        text:
          "Choisissez ce que vous demandez. Vous verrez ensuite si vous pouvez y prétendre, et quel formulaire est le vôtre."
      )
      guard shown.count + others.count >= Finder.fewest else { return list(shown, others, frame, &page) }
      let finder = Finder(
        label: "Chercher une habilitation",
        hint: "Une donnée, un service ou un fournisseur. Exemple\u{A0}: quotient familial",
        advice: "Essayez un autre mot, par exemple le nom du fournisseur."
      )
      finder.write(&page) { list(shown, others, frame, &$0) }
    }
  }

  private func list(_ shown: [Definition], _ others: [Definition], _ frame: SitePage, _ page: inout HTMLWriter) {
    let shelves = shelves(of: shown)
    if shelves.count > 1 {
      page.index("Fournisseurs", "dp-index", of: "fr-link", to: shelves.map { ($0.name, $0.id) })
    }
    for shelf in shelves {
      page.element(.div, [.data(.part, "group")]) { page in
        page.element(.h2, [.id(shelf.id), .tabindex(-1), .data(.part, "group-name")], text: shelf.name)
        grid(shelf.definitions, frame, &page)
      }
    }
    guard !others.isEmpty else { return }
    page.element(.div, [.data(.part, "group")]) { page in
      page.element(.h2, [.class("fr-mt-6w")], text: "Non proposées aux demandeurs")
      page.element(
        .p,
        text:
          "Ces habilitations ne se trouvent pas dans le catalogue public\u{A0}; \(site.settings.presenter) les montre à l’équipe."
      )
      grid(others, frame, showsProvider: true, &page)
    }
  }

  private func grid(
    _ definitions: [Definition],
    _ frame: SitePage,
    showsProvider: Bool = false,
    _ page: inout HTMLWriter
  ) {
    page.grid(definitions.alphabetical(by: name), [.data(.part, "item")]) { page, definition in
      page.tile(
        name(of: definition),
        level: 3,
        to: frame.address(.definition(definition.id)),
        detail: showsProvider ? provider(of: definition) : nil
      ) { page in
        if let words = definition.declaration.description?.value { page.markup(words, .line) }
      }
    }
  }

  /// Providers in alphabetical order.
  private func shelves(of definitions: [Definition]) -> [Shelf] {
    let shelves = Dictionary(grouping: definitions, by: provider).map { Shelf(provider: $0, definitions: $1) }
    return shelves.filter { $0.provider != nil }.alphabetical(by: \.name) + shelves.filter { $0.provider == nil }
  }

  private func name(of definition: Definition) -> String { definition.nameWithStage ?? definition.id }

  private func provider(of definition: Definition) -> String? {
    definition.declaration.provider.flatMap { site.catalog.dataProviders[$0.value]?.name?.value }
  }
}
