#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// « La boîte d’envoi »: the mails that would leave, and the calls.
struct OutboxPage: Sendable {
  let frame: RehearsalFrame
  /// The number of the request that it is about; nil for all.
  let request: Int?
  /// The name of the message of which alone mails are shown; nil for all, and the calls.
  let message: String?
  /// The latest first, one more than a page shows if there are more.
  let mails: [(id: Int, mail: OutgoingMail)]
  let calls: [KeptCall]
  let size: Int
  let receiver: Receiver?

  /// The name by which an address says which message.
  static let kind = "message"

  var bytes: [UInt8] {
    frame.page("Boîte d’envoi") { page in
      page.element(.h1, text: request.map { "Boîte d’envoi de la demande D\($0)" } ?? "Boîte d’envoi")
      page.element(.p) { page in
        page.text("Ce qui partirait de DataPass\u{A0}: ici, rien n’est envoyé hors de cette machine. ")
        guard request != nil || message != nil else { return }
        page.element(.a, [.class("fr-link"), .href(.desk(["envois"]))], text: "Tous les envois")
      }
      let title = message.map { "Les messages «\u{A0}\($0)\u{A0}»" } ?? "Les messages"
      page.element(.h2, [.class("fr-h4 dp-title")], text: title)
      mailTable(&page)
      guard message == nil else { return }
      page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Les appels (webhooks)")
      page.element(.p, text: destination)
      callTable(&page)
    }
  }

  private var destination: String {
    guard let receiver else {
      return
        "Aucun programme ne les reçoit\u{A0}: « datapass rehearse --webhook http://localhost:… » en donne un sur cette machine."
    }
    return "Ils sont envoyés à \(receiver.text)."
  }

  private func mailTable(_ page: inout HTMLWriter) {
    guard !mails.isEmpty else { return page.element(.p, text: "Aucun message.") }
    let rows = mails.prefix(size)
    page.table("Les messages, les plus récents d’abord", columns: ["Quand", "À", "Objet", "Ce qui s’est passé"]) {
      page in
      for row in rows {
        page.element(.tr) { page in
          page.element(.td, text: MomentWords.text(row.mail.time))
          page.element(.td) { page in
            page.text(row.mail.receivers.joined(separator: ", "))
            if row.mail.isAnothers { page.text(" (envoyé par \(row.mail.sender))") }
          }
          page.element(.td) { page in
            page.element(.a, [.href(.desk(["envois", "messages", String(row.id)]))], text: row.mail.subject)
          }
          page.element(.td, text: row.mail.event?.title.french ?? "Rappel ou demande d’avis")
        }
      }
    }
    more(mails.count > size ? rows.last?.id : nil, "messages", &page)
  }

  private func callTable(_ page: inout HTMLWriter) {
    guard !calls.isEmpty else { return page.element(.p, text: "Aucun appel.") }
    let rows = calls.prefix(size)
    page.table("Les appels, les plus récents d’abord", columns: ["Quand", "Événement", "Demande", "Remise"]) { page in
      for row in rows {
        page.element(.tr) { page in
          page.element(.td, text: MomentWords.text(row.call.time))
          page.element(.td) { page in
            page.element(.a, [.href(.desk(["envois", "appels", String(row.id)]))], text: row.call.event.rawValue)
          }
          page.element(.td, text: "D\(row.call.request)")
          page.element(.td, text: row.delivery.shown(isSent: receiver != nil))
        }
      }
    }
    more(calls.count > size ? rows.last?.id : nil, "appels", &page)
  }

  private func more(_ last: Int?, _ name: String, _ page: inout HTMLWriter) {
    guard let last else { return }
    var answers = [(name: name, value: String(last))]
    if let request { answers.append((name: "demande", value: String(request))) }
    if let message { answers.append((name: Self.kind, value: message)) }
    page.element(.p) { page in
      page.element(.a, [.class("fr-link"), .href(.desk(["envois"], asking: answers))], text: "Les précédents")
    }
  }
}
#endif
