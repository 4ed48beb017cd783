#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission

/// A request in a list.
struct RequestCard {
  let dossier: Dossier
  let person: Person
  let setting: Setting
  /// How many messages the reader has not read.
  let unread: Int

  func write(_ page: inout HTMLWriter) {
    let request = dossier.request
    let summary = RequestSummary(request, in: setting)
    page.element(.div, [.class("dp-card")]) { page in
      page.element(.p, [.class("fr-text--sm fr-mb-1w")]) { page in
        page.text("N°\u{A0}\(request.number) ")
        page.badge(request.state)
        if unread > 0 {
          page.text(" ")
          page.element(.span, [.class("fr-badge fr-badge--new fr-badge--sm")], text: UnreadWords.badge(unread))
        }
      }
      page.element(.h3, [.class("fr-h6 fr-mb-1w dp-title")], text: summary.title)
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.text(summary.subject)
        if request.applicant == person.id {
          page.element(.br)
          page.text("Vous êtes le demandeur")
        } else if let applicant = summary.applicant {
          page.element(.br)
          page.text("Demandeur\u{A0}: \(applicant.name)")
        }
        if request.state != .validated, !dossier.active.isEmpty {
          page.element(.br)
          page.text("L’habilitation \(dossier.active.map(\.number).joined(separator: ", ")) reste active")
        }
      }
      page.element(.p, [.class("fr-mb-0")]) { page in
        page.element(
          .a,
          [.class("fr-btn fr-btn--secondary fr-btn--sm"), .href(.desk(["demandes", String(request.id)]))]
        ) {
          page in
          page.text("Consulter")
          page.element(.span, [.class("fr-sr-only")], text: " la demande \(request.number)")
        }
      }
    }
  }
}

extension RequestSummary {
  var subject: String { Self.subject(definition, form) }

  /// What is asked for, and with which form; once where both have one name.
  static func subject(_ definition: String, _ form: String) -> String {
    definition == form ? definition : "\(definition) – \(form)"
  }
}
#endif
