#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// « Messagerie »: what the applicant and the instructors have written each other about a request, the latest first.
struct MessagesPage {
  let frame: InstructionFrame
  let person: Person
  /// Those of the history that are messages.
  let messages: [HistoryEntry]
  /// The templates with which instructors may begin; none for applicants.
  let templates: [InstructorTemplate]
  /// The name of the template that was chosen; nil for none.
  let chosen: String?
  /// Why the reader may not write; nil where they may.
  let denial: Denial?
  /// Whether the reader looks after the templates of the definition.
  let isManager: Bool

  private var request: Request { frame.dossier.request }
  private var side: MessageSide { frame.isInstruction ? .instructors : .applicant }

  var bytes: [UInt8] {
    frame.page(.messages) { page in
      page.element(.h2, text: "Messagerie")
      if let denial {
        page.element(.p, text: denial.words.french + ".")
      } else {
        if frame.isInstruction { writeTemplates(&page) }
        form(&page)
      }
      page.element(.h3, [.class("fr-h5 fr-mt-4w")], text: "Les messages")
      if messages.isEmpty { return page.element(.p, text: "Aucun message.") }
      let news = newest
      page.element(.ol, [.class("fr-raw-list")]) { page in
        for message in messages.reversed() {
          page.element(.li, [.class("dp-entry")]) { write(message, isNew: news.contains(message.number), &$0) }
        }
      }
    }
  }

  /// The numbers of the messages that the reader’s side had not read before.
  private var newest: Set<Int> {
    Set(messages.filter { $0.side == side.other }.suffix(frame.unread).map(\.number))
  }

  private func write(_ message: HistoryEntry, isNew: Bool, _ page: inout HTMLWriter) {
    page.element(.p, [.class("fr-mb-1w")]) { page in
      page.element(.strong, text: message.person == person.id ? "Vous" : name(of: message))
      page.text(", le \(MomentWords.text(message.time)) ")
      if isNew { page.element(.span, [.class("fr-badge fr-badge--new fr-badge--sm")], text: "Nouveau") }
    }
    page.element(.p, [.class("dp-words fr-mb-1w")], text: message.words ?? "")
  }

  private func name(of message: HistoryEntry) -> String {
    guard let writer = frame.setting.cast[message.person] else { return message.person }
    return "\(writer.name) (\(message.side == .instructors ? writer.part : "demandeur"))"
  }

  private func writeTemplates(_ page: inout HTMLWriter) {
    page.element(.nav, [.aria(.labelledBy, "modeles")]) { page in
      page.element(
        .h3,
        [.class("fr-h5"), .id("modeles")],
        text: "Pour quel motif souhaitez-vous contacter le demandeur\u{A0}?"
      )
      if templates.isEmpty { page.element(.p, text: "Aucun modèle pour les messages.") }
      page.element(.ul, [.class("fr-raw-list fr-tags-group")]) { page in
        for template in templates {
          let address = PageAddress.desk(
            InstructionFrame.path(request.id, [InstructionFrame.messages]),
            asking: [(Decision.template, template.name)]
          )
          let isChosen: [TagAttribute] = template.name == chosen ? [.aria(.current, "true")] : []
          page.element(.li) { page in
            page.element(.a, [.class("fr-tag"), .href(address)] + isChosen, text: template.title)
          }
        }
        if isManager {
          page.element(.li) { page in
            page.element(
              .a,
              [.class("fr-tag"), .href(.desk(TemplatePaths.new(request.definition)))],
              text: "+ Créer un modèle"
            )
          }
        }
      }
    }
  }

  private func form(_ page: inout HTMLWriter) {
    let words = templates.first { $0.name == chosen }?.filled(for: request, in: frame.setting) ?? ""
    frame.frame.form(&page, to: ActForm.path(side.event, of: request.id)) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("message")]) { page in
          page.text(frame.isInstruction ? "Votre message au demandeur" : "Votre message aux instructeurs")
          page.element(.span, [.class("fr-hint-text")], text: hint)
        }
        page.element(
          .textarea,
          [.class("fr-input"), .id("message"), .name(ActForm.Field.words), .rows(6), .required]
          // A first line break is not part of a field’s text.
        ) { $0.text("\n" + words) }
      }
      page.element(.ul, [.class("fr-btns-group fr-btns-group--inline-sm")]) { page in
        page.element(.li) { page in
          page.element(.button, [.class("fr-btn"), .type("submit")], text: "Envoyer le message")
        }
        guard frame.isInstruction else { return }
        page.element(.li) { page in
          let preview = InstructionFrame.path(request.id, [side.event.rawValue])
          page.element(
            .button,
            [.class("fr-btn fr-btn--secondary"), .type("submit"), .formNoValidate, .formAction(.desk(preview))],
            text: "Voir le message électronique"
          )
        }
      }
    }
  }

  private var hint: String {
    frame.isInstruction
      ? "Le demandeur et les autres instructeurs le lisent ici\u{A0}; le demandeur en est prévenu par un message électronique."
      : "Toutes les personnes qui instruisent la demande le lisent ici, et en sont prévenues par un message électronique."
  }
}
#endif
