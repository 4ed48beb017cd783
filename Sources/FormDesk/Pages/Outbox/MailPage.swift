#if Desk
import FormEmitters
import FormRehearsal
import FormSource
import FormCatalog

/// A mail that would leave.
struct MailPage {
  let frame: RehearsalFrame
  let mail: OutgoingMail

  var bytes: [UInt8] {
    frame.page(mail.subject) { page in
      page.element(.h1, [.class("fr-h3")], text: mail.subject)
      MailText(mail: mail).write(&page)
      page.element(.p, [.class("fr-mt-3w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(["envois"]))], text: "Revenir à la boîte d’envoi")
      }
    }
  }
}
#endif
