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
      page.element(.p, text: mail.isAnothers ? "Ce message est celui d’un autre service\u{A0}: \(mail.sender)." : "Ce message partirait de DataPass.")
      MailText(mail: mail).write(&page)
      page.element(.p, [.class("fr-mt-3w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(["envois"]))], text: "Revenir à la boîte d’envoi")
      }
    }
  }
}

/// A mail as it would be read: to whom, and what it says.
struct MailText {
  let mail: OutgoingMail

  func write(_ page: inout HTMLWriter) {
    page.element(.dl, [.class("dp-facts")]) { page in
      fact("De", [mail.from.map { "\(mail.sender) <\($0)>" } ?? mail.sender], &page)
      fact("À", mail.to, &page)
      fact("Copie", mail.copies, &page)
      fact("Copie cachée", mail.blindCopies, &page)
      fact("Objet", [mail.subject], &page)
      fact("Sauf si", mail.exception.map { [$0] } ?? [], &page)
    }
    page.element(.p, [.class("dp-mail")], text: mail.text)
  }

  private func fact(_ name: String, _ values: [String], _ page: inout HTMLWriter) {
    guard !values.isEmpty else { return }
    page.element(.dt, text: name)
    page.element(.dd, text: values.joined(separator: ", "))
  }
}
#endif
