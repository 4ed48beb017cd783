#if Desk
import FormEmitters
import FormRehearsal

/// « Vous avez reçu »: the mails to the reader’s own address, with what they have to do.
struct ReceivedPage {
  static let path = ["notifications", "recus"]

  let frame: RehearsalFrame
  let person: Person
  /// The latest first, one more than the page shows if there are more.
  let mails: [(id: Int, mail: OutgoingMail)]
  let size: Int

  var bytes: [UInt8] {
    frame.page("Vous avez reçu") { page in
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(NotificationsPage.path))], text: "Notifications")
      }
      page.element(.h1, [.class("fr-h3")], text: "Vous avez reçu")
      page.element(.p, [.class("dp-wrap")]) { page in
        page.text("Les messages électroniques à \(person.email), les plus récents d’abord.")
      }
      guard !mails.isEmpty else { return page.element(.p, text: "Aucun message.") }
      let rows = mails.prefix(size)
      page.table("Messages reçus", columns: ["Quand", "Objet", "Ce que vous avez à faire"]) { page in
        for row in rows {
          page.element(.tr) { page in
            page.element(.td, text: MomentWords.text(row.mail.time))
            page.element(.th, [.scope("row")]) { page in
              page.element(.a, [.href(.desk(["envois", "messages", String(row.id)]))], text: row.mail.subject)
            }
            page.element(.td, text: row.mail.duties?[person.email.lowercased()] ?? "Rien n’est attendu.")
          }
        }
      }
      if mails.count > size, let last = rows.last {
        page.element(.p) { page in
          let address = PageAddress.desk(Self.path, asking: [("avant", String(last.id))])
          page.element(.a, [.class("fr-link"), .href(address)], text: "Les précédents")
        }
      }
    }
  }
}
#endif
