#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// « Notifications »: by addressee, the messages that a definition declares, and what is to be done with each.
struct NotificationsPage {
  /// The name by which an address says which definition.
  static let definition = "api"
  static let path = ["notifications"]

  let frame: RehearsalFrame
  let definitions: [Definition]
  let chosen: Definition
  let board: NoticeBoard

  var bytes: [UInt8] {
    frame.page("Notifications") { page in
      page.element(.h1, text: "Notifications")
      page.element(.ul, [.class("fr-raw-list dp-menu fr-mb-3w")]) { page in
        page.element(.li) { page in
          page.element(.a, [.class("fr-link"), .href(.desk(ReceivedPage.path))], text: "Vous avez reçu")
        }
        page.element(.li) { page in
          page.element(
            .a,
            [.class("fr-link"), .href(.desk(PreferencesPage.path))],
            text: "Ce dont vous êtes prévenu"
          )
        }
      }
      choice(&page)
      page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Qui est prévenu de quoi, pour \(chosen.title)")
      if board.posts.isEmpty { page.element(.p, text: "Aucun message n’est déclaré.") }
      for post in board.posts { write(post, &page) }
    }
  }

  private func choice(_ page: inout HTMLWriter) {
    page.element(.form, [.action(.desk(Self.path))]) { page in
      page.element(.div, [.class("fr-select-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("api")], text: "La définition")
        page.element(.select, [.class("fr-select"), .id("api"), .name(Self.definition)]) { page in
          for definition in definitions {
            let isChosen: [TagAttribute] = definition.id == chosen.id ? [.selected] : []
            page.element(.option, [.value(definition.id)] + isChosen, text: definition.title)
          }
        }
      }
      page.element(.button, [.class("fr-btn fr-btn--secondary"), .type("submit")], text: "Afficher")
    }
  }

  private func write(_ post: NoticeBoard.Post, _ page: inout HTMLWriter) {
    let title = post.title.prefix(1).uppercased() + post.title.dropFirst()
    page.element(.h3, [.class("fr-h6 fr-mt-4w")], text: title)
    let columns = ["Message", "Quand", "Ce qu’il y a à faire", "Envois"]
    page.table("Messages reçus\u{A0}: \(post.title)", columns: columns) { page in
      for notice in post.notices {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")]) { page in
            page.text(notice.row.title)
            if notice.receiver.way != .to { page.text(" (en copie)") }
            if let sender = notice.row.sender {
              page.element(.div, [.class("fr-text--sm fr-mb-0")], text: "Envoyé par \(sender)")
            }
          }
          page.element(.td) { page in
            page.text(notice.trigger)
            if let occasion = notice.row.occasion { page.text(", \(occasion)") }
          }
          page.element(.td, text: notice.receiver.task ?? "Rien n’est attendu.")
          page.element(.td) { page in
            let address = PageAddress.desk(["envois"], asking: [(OutboxPage.kind, notice.row.name)])
            page.element(.a, [.href(address)]) { page in
              page.text("Voir")
              page.element(.span, [.class("fr-sr-only")], text: " les envois de «\u{A0}\(notice.row.title)\u{A0}»")
            }
          }
        }
      }
    }
  }
}
#endif
