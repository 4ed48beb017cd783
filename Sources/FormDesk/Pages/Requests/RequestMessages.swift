#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What the applicant and the instructors have written each other about a request.
struct RequestMessages {
  let frame: RehearsalFrame
  let request: FormRehearsal.Request
  let history: [HistoryEntry]
  let cast: Cast
  let mayWrite: Bool

  /// Where the page has them.
  static let place = "messages"

  func write(_ page: inout HTMLWriter) {
    page.element(.h2, [.id(Self.place), .class("fr-h4 fr-mt-4w")], text: "Messages")
    let messages = history.filter { $0.event == .applicantMessage || $0.event == .instructorMessage }
    if messages.isEmpty { page.element(.p, text: "Aucun message.") }
    for message in messages {
      page.element(.div, [.class("dp-card")]) { page in
        page.element(.p, [.class("fr-text--sm fr-mb-1w")]) { page in
          page.text("\(cast[message.person]?.name ?? message.person), le \(DayWords.text(message.time.day))")
        }
        page.element(.p, [.class("dp-lines fr-mb-0")], text: message.words ?? "")
      }
    }
    if mayWrite { field(&page) }
  }

  private func field(_ page: inout HTMLWriter) {
    let event = LifeEvent.applicantMessage
    frame.form(&page, to: ActForm.path(event, of: request.id)) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("message")], text: "Votre message aux instructeurs")
        page.element(
          .textarea,
          [.class("fr-input"), .id("message"), .name(ActForm.Field.words), .rows(4), .required]
        )
      }
      page.element(
        .button,
        [.class("fr-btn fr-btn--secondary"), .type("submit")],
        text: event.applicantTitle ?? event.title.french
      )
    }
  }
}
#endif
