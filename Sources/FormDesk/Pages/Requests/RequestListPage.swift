#if Desk
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// « Demandes et habilitations »
struct RequestListPage {
  let asked: RequestListAddress
  let content: RequestListContent
  let person: Person
  let setting: Setting

  static let title = "Demandes et habilitations"

  func write(_ page: inout HTMLWriter) {
    page.element(.h1, text: Self.title)
    page.element(.p) { page in
      page.element(.a, [.class("fr-btn"), .href(Self.catalogue)], text: "Demander une habilitation")
    }
    lists(&page)
    if content.sections.isEmpty { nothing(&page) }
    for section in content.sections { write(section, &page) }
  }

  private static let catalogue = PageAddress.desk(["site", "index.html"])

  private func lists(_ page: inout HTMLWriter) {
    page.element(.nav, [.aria(.label, "Listes")]) { page in
      page.element(.ul, [.class("fr-raw-list dp-tabs")]) { page in
        for list in RequestList.ofApplicants {
          let current: [TagAttribute] = list == asked.list ? [.aria(.current, "page")] : []
          page.element(.li) { page in
            page.element(.a, [.href(RequestListAddress(list).address)] + current, text: list.title)
          }
        }
      }
    }
  }

  private func write(_ section: RequestListContent.Section, _ page: inout HTMLWriter) {
    let count = section.count.map { "\($0)" } ?? "plus de \(RequestPage.mostCounted)"
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "\(section.state.sectionTitle) (\(count))")
    page.grid(section.dossiers) { page, dossier in
      RequestCard(
        dossier: dossier,
        person: person,
        setting: setting,
        unread: content.unread[dossier.request.id] ?? 0
      ).write(&page)
    }
    if asked.state == nil {
      guard section.hasMore else { return }
      var whole = asked
      whole.state = section.state
      page.element(.p) { page in
        page.element(.a, [.class("fr-link"), .href(whole.address)]) { page in
          page.text("Voir toutes")
          page.element(.span, [.class("fr-sr-only")], text: "\u{A0}: \(section.state.sectionTitle)")
        }
      }
    } else {
      turning(hasMore: section.hasMore, &page)
    }
  }

  private func turning(hasMore: Bool, _ page: inout HTMLWriter) {
    page.element(.nav, [.aria(.label, "Pages")]) { page in
      page.element(.ul, [.class("fr-raw-list dp-menu")]) { page in
        if asked.page > 1 {
          link("Page précédente", to: asked.turned(to: asked.page - 1), &page)
        }
        page.element(.li, text: "Page \(asked.page)")
        if hasMore { link("Page suivante", to: asked.turned(to: asked.page + 1), &page) }
        link("Revenir à la liste", to: RequestListAddress(asked.list), &page)
      }
    }
  }

  private func link(_ text: String, to asked: RequestListAddress, _ page: inout HTMLWriter) {
    page.element(.li) { $0.element(.a, [.class("fr-link"), .href(asked.address)], text: text) }
  }

  private func nothing(_ page: inout HTMLWriter) {
    page.callout(title: "Aucune demande", level: 2) { page in
      page.text(
        asked.state == nil ? advice : "Aucune demande de cette liste n’est à l’état «\u{A0}\(stateTitle)\u{A0}»."
      )
    }
    guard asked.state != nil else { return }
    page.element(.p) { page in
      page.element(.a, [.class("fr-link"), .href(RequestListAddress(asked.list).address)], text: "Revenir à la liste")
    }
  }

  private var stateTitle: String { asked.state?.title.french ?? "" }

  private var advice: String {
    guard person.organisation != nil || asked.list == .contact else {
      return
        "Vous n’agissez pour aucune organisation. Pour faire une demande, choisissez un demandeur dans «\u{A0}Qui suis-je\u{A0}»."
    }
    return switch asked.list {
    case .own:
      "Vous n’avez fait aucune demande. Pour commencer, choisissez ce dont vous avez besoin dans «\u{A0}Demander une habilitation\u{A0}»."
    case .contact:
      "Aucune demande ne vous mentionne. Une demande apparaît ici quand elle donne votre adresse, \(person.email), comme celle d’un contact."
    case .organisation, .instruction:
      "Votre organisation n’a fait aucune demande. Pour commencer, choisissez «\u{A0}Demander une habilitation\u{A0}»."
    }
  }
}

extension RequestState {
  /// What the requests in it are called together.
  var sectionTitle: String {
    switch self {
    case .changesRequested: "Demandes à modifier"
    case .submitted: "Demandes en cours d’instruction"
    case .draft: "Demandes en brouillon"
    case .validated: "Habilitations"
    case .refused: "Demandes refusées"
    case .revoked: "Habilitations révoquées"
    case .archived: "Demandes supprimées"
    }
  }
}
#endif
