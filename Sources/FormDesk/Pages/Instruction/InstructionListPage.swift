#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// The list of the requests whose definitions somebody has a role on.
struct InstructionListPage {
  let frame: RehearsalFrame
  let setting: Setting
  let person: Person
  /// The definitions that they have a role on.
  let definitions: [Definition]
  let list: RequestPage
  /// Those of the page, in its order.
  let requests: [ListedRequest]
  let counts: [RequestState: Int]
  /// Nil for more than are counted.
  let unread: Int?

  static let path = ["instruction"]

  private var query: RequestQuery { list.query }

  var bytes: [UInt8] {
    frame.page("Les demandes") { page in
      page.element(.h1, text: "Les demandes")
      if definitions.contains(where: { person.isA(.manager, on: $0) }) {
        page.element(.p) { page in
          page.element(.a, [.class("fr-link"), .href(.desk(TemplatePaths.root))], text: "Modèles des instructeurs")
        }
      }
      InstructionFilters(query: query, definitions: definitions, counts: counts, setting: setting).write(&page)
      page.element(.h2, [.class("fr-h5 fr-mt-4w"), .id("resultats")], text: found)
      page.element(.p, text: news)
      if list.isCut {
        page.element(.p, [.class("fr-message fr-message--info")]) { page in
          page.text("La recherche trouve plus de \(Self.many) demandes\u{A0}: seules celles dont le numéro est le ")
          page.text("plus grand sont classées ici. Précisez ce que vous cherchez pour les avoir toutes.")
        }
      }
      guard !requests.isEmpty else { return none(&page) }
      table(&page)
      pages(&page)
    }
  }

  private static let many = "1\u{202F}000"

  private var found: String {
    switch list.count {
    case nil: "Plus de \(Self.many) demandes"
    case 0: "Aucune demande"
    case 1: "Une demande"
    case let count?: "\(count) demandes"
    }
  }

  private var news: String {
    switch unread {
    case nil: "Plus de \(Self.many) demandes ont du nouveau pour vous."
    case 0: "Aucune demande n’a de nouveau pour vous."
    case 1: "Une demande a du nouveau pour vous."
    case let count?: "\(count) demandes ont du nouveau pour vous."
    }
  }

  private func none(_ page: inout HTMLWriter) {
    page.element(.p) { page in
      page.text("Rien ne correspond à ce que vous cherchez. ")
      page.element(.a, [.class("fr-link"), .href(.desk(Self.path))], text: "Voir toutes les demandes")
    }
  }

  private func table(_ page: inout HTMLWriter) {
    let columns = [
      "Demande", "Statut", "Date", "Organisation", "Projet", "Nom de l’API", "Formulaire", "Email du demandeur",
    ]
    page.table("Liste des demandes", columns: columns) { page in
      for request in requests { row(request, &page) }
    }
  }

  private func row(_ request: ListedRequest, _ page: inout HTMLWriter) {
    let form = setting.catalog.forms[request.form]?.name ?? request.form
    let style: [TagAttribute] = request.isUnread ? [.class("dp-unread")] : []
    page.element(.tr, style) { page in
      page.element(.td) { page in
        page.element(
          .a,
          [.class("fr-link fr-text--sm"), .href(.desk(InstructionFrame.path(request.id)))],
          text: request.number
        )
      }
      page.element(.td) { page in
        page.badge(request.state)
        if request.isUnread { page.element(.p, [.class("fr-text--sm fr-mb-0")], text: "Non lue") }
        if request.messages > 0 {
          let words = UnreadWords.badge(request.messages)
          page.element(.p, [.class("fr-badge fr-badge--new fr-badge--sm fr-mb-0")], text: words)
        }
      }
      page.element(.td, text: MomentWords.figures(request.date))
      page.element(.td, text: setting.cast.organisation(request.organisation)?.name ?? request.organisation)
      page.element(.th, [.scope("row")], text: request.title ?? form)
      page.element(.td, text: setting.catalog.definitions[request.definition]?.title ?? request.definition)
      page.element(.td, text: form)
      page.element(.td, text: setting.cast[request.applicant]?.email ?? request.applicant)
    }
  }

  private func pages(_ page: inout HTMLWriter) {
    guard query.page > 1 || list.hasMore else { return }
    page.element(.nav, [.class("fr-pagination"), .aria(.label, "Pages de la liste")]) { page in
      page.element(.ul, [.class("fr-pagination__list")]) { page in
        if query.page > 1 { link("Page précédente", "prev", to: query.page - 1, &page) }
        page.element(.li) { page in
          page.element(
            .span,
            [.class("fr-pagination__link"), .aria(.current, "page")],
            text: list.count.map { "Page \(query.page) sur \(pageCount($0))" } ?? "Page \(query.page)"
          )
        }
        if list.hasMore { link("Page suivante", "next", to: query.page + 1, &page) }
      }
    }
    if query.page == RequestPage.last, list.count == nil {
      page.element(.p, text: "La liste s’arrête ici\u{A0}: cherchez ou filtrez pour voir les autres demandes.")
    }
  }

  private func pageCount(_ count: Int) -> Int { (count + RequestPage.size - 1) / RequestPage.size }

  private func link(_ title: String, _ place: String, to number: Int, _ page: inout HTMLWriter) {
    page.element(.li) { page in
      page.element(
        .a,
        [
          .class("fr-pagination__link fr-pagination__link--\(place) fr-pagination__link--label"),
          .href(.desk(Self.path, asking: query.at(page: number).answers)),
        ],
        text: title
      )
    }
  }
}
#endif
