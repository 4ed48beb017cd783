#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// What somebody with a role may do with a request, each as a link to its page, and why they may not do the rest.
struct InstructionActs {
  let dossier: Dossier
  let permissions: Permissions

  /// The version goes along: the page of a decision says where the request has changed since.
  static let version = "version"

  func write(_ page: inout HTMLWriter) {
    let events = permissions.all.filter { $0.event.order != nil }
    let open = events.filter { $0.denial == nil && !isSame($0.event) }.map(\.event)
    let closed = events.compactMap { event, denial in denial.map { (event, $0) } }
    page.element(.h2, [.class("fr-h5")], text: "Instruire la demande")
    if open.isEmpty { page.element(.p, text: "Vous n’avez aucune décision à prendre sur cette demande.") }
    page.element(.ul, [.class("fr-btns-group fr-btns-group--inline-md fr-btns-group--sm")]) { page in
      for event in open { page.element(.li) { link(event, &$0) } }
    }
    guard !closed.isEmpty else { return }
    page.unfolding("Ce qui n’est pas possible, et pourquoi") { page in
      page.element(.ul) { page in
        for (event, denial) in closed {
          page.element(.li, text: "\(event.order ?? "")\u{A0}: \(denial.words.french).")
        }
      }
    }
  }

  /// Of one habilitation, the request is revoked with it.
  private func isSame(_ event: LifeEvent) -> Bool {
    event == .revokeHabilitation && dossier.active.count == 1 && permissions.allows(.revoke)
  }

  private func link(_ event: LifeEvent, _ page: inout HTMLWriter) {
    let style = event == .approve ? "fr-btn" : "fr-btn fr-btn--secondary"
    // A message is written where the others are read.
    let place = event == .instructorMessage ? InstructionFrame.messages : event.rawValue
    let address = PageAddress.desk(
      InstructionFrame.path(dossier.request.id, [place]),
      asking: [(Self.version, String(dossier.request.version))]
    )
    page.element(.a, [.class(style), .href(address)], text: event.order ?? "")
  }
}
#endif
