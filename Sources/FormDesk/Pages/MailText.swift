#if Desk
import FormEmitters
import FormRehearsal

/// A mail as it would be read: to whom, and what it says.
struct MailText {
  let mail: OutgoingMail

  func write(_ page: inout HTMLWriter) {
    // Several people may receive the same message.
    let label = "Message à \(mail.receivers.joined(separator: ", "))\u{A0}: \(mail.subject)"
    page.element(.section, [.class("dp-mail"), .aria(.label, label)]) { page in
      page.element(.dl, [.class("dp-facts")]) { page in
        fact("De", mail.from.map { "\(mail.sender) (\($0))" } ?? mail.sender, &page)
        fact("À", mail.to.joined(separator: ", "), &page)
        fact("Copie à", mail.copies.joined(separator: ", "), &page)
        fact("Copie cachée à", mail.blindCopies.joined(separator: ", "), &page)
        fact("Objet", mail.subject, &page)
      }
      page.element(.p, [.class("dp-lines fr-mb-0")], text: mail.text)
      if let exception = mail.exception {
        page.element(.p, [.class("fr-text--sm fr-mt-1w fr-mb-0")], text: exception)
      }
      if mail.isAnothers {
        page.element(.p, [.class("fr-text--sm fr-mt-1w fr-mb-0")], text: "Un autre service que DataPass l’envoie.")
      }
    }
  }

  private func fact(_ name: String, _ value: String, _ page: inout HTMLWriter) {
    if value.isEmpty { return }
    page.element(.dt, text: name)
    page.element(.dd, text: value)
  }
}
#endif
