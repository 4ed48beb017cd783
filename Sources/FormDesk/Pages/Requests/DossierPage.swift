#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// A request, as those see it who make it.
struct DossierPage {
  let turn: Turn
  let dossier: Dossier
  let history: [HistoryEntry]
  /// How many messages the applicant has not read.
  let unread: Int

  private var request: FormRehearsal.Request { dossier.request }
  private var summary: RequestSummary { RequestSummary(request, in: turn.setting) }
  private var definition: Definition? { turn.catalog.definitions[request.definition] }
  private var visibility: Visibility? { Visibility(of: turn.person, on: dossier, in: turn.catalog) }

  var title: String { "\(request.number) – \(summary.title)" }

  func write(_ page: inout HTMLWriter) {
    page.element(.p, [.class("fr-mb-1w")]) { page in
      page.element(.a, [.class("fr-link"), .href(.desk(["demandes"]))], text: RequestListPage.title)
    }
    page.element(.h1, [.class("fr-h3 fr-mb-1w dp-title")], text: summary.title)
    page.element(.p) { page in
      page.text("N°\u{A0}\(request.number) ")
      page.badge(request.state)
      page.element(.br)
      page.text(summary.subject)
    }
    RequestNews(history)?.write(&page)
    people(&page)
    acts(&page)
    if let definition {
      RequestOutlook(
        dossier: dossier,
        definition: definition,
        form: turn.catalog.forms[request.form],
        catalog: turn.catalog
      ).write(&page)
    }
    habilitations(&page)
    if visibility?.canSeeMessages ?? false {
      messages(&page)
    }
    page.element(.h2, [.id("reponses"), .class("fr-h4 fr-mt-4w")], text: "La demande")
    RequestAnswers(content: request.content, form: turn.catalog.forms[request.form], catalog: turn.catalog) { file in
      .document(file, of: request.id)
    }.write(&page)
  }

  private func people(_ page: inout HTMLWriter) {
    let days = [
      ("Commencée le", request.createdAt), ("Soumise le", request.submittedAt), ("Validée le", request.validatedAt),
    ]
    page.element(.dl, [.class("dp-answers-list fr-my-3w")]) { page in
      page.element(.dt, text: "Demandeur")
      page.element(.dd) { page in
        guard let applicant = summary.applicant else { return page.text(request.applicant) }
        page.text("\(applicant.name)\(applicant.id == turn.person.id ? " (vous)" : ""), \(applicant.job)")
      }
      page.element(.dt, text: "Organisation")
      page.element(.dd, text: (summary.organisation.map { "\($0.name), " } ?? "") + "SIRET \(request.organisation)")
      for case (let title, let time?) in days {
        page.element(.dt, text: title)
        page.element(.dd, text: DayWords.text(time.day))
      }
    }
  }

  private func messages(_ page: inout HTMLWriter) {
    let count = history.count { $0.side != nil }
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Messagerie")
    page.element(.p) { page in
      let words =
        switch count {
        case 0: "Vous n’avez échangé aucun message avec les instructeurs. "
        case 1: "Un message a été échangé avec les instructeurs. "
        default: "\(count) messages ont été échangés avec les instructeurs. "
        }
      page.text(words)
      if unread > 0 {
        page.element(.span, [.class("fr-badge fr-badge--new fr-badge--sm")], text: UnreadWords.badge(unread))
      }
    }
    page.element(.p) { page in
      let may = permissions?.allows(.applicantMessage) ?? false
      page.element(
        .a,
        [
          .class("fr-btn fr-btn--secondary"),
          .href(.desk(["demandes", String(request.id), InstructionFrame.messages])),
        ],
        text: may ? "Lire et écrire aux instructeurs" : "Lire les messages"
      )
    }
  }

  private var permissions: Permissions? { Permissions(of: turn.person, on: dossier, in: turn.catalog) }

  private func acts(_ page: inout HTMLWriter) {
    guard let definition, let permissions else {
      return page.alert(.warning, title: "Le projet ne déclare plus cette habilitation", level: 2) { page in
        page.element(.p, text: "La demande se lit encore\u{A0}; rien d’autre n’est possible.")
      }
    }
    if turn.person.isA(.reporter, on: definition) {
      page.element(.p) { page in
        page.element(
          .a,
          [.class("fr-link"), .href(.desk(["instruction", "demandes", String(request.id)]))],
          text: "La voir comme l’instructeur"
        )
      }
    }
    RequestActs(
      frame: turn.frame,
      dossier: dossier,
      person: turn.person,
      definition: definition,
      permissions: permissions,
      setting: turn.setting
    ).write(&page)
  }

  private func habilitations(_ page: inout HTMLWriter) {
    guard !dossier.habilitations.isEmpty else { return }
    page.element(.h2, [.id("habilitations"), .class("fr-h4 fr-mt-4w")], text: "Habilitations")
    page.element(.ul) { page in
      for habilitation in dossier.habilitations.reversed() {
        page.element(.li) { page in
          page.element(
            .a,
            [.href(.desk(["habilitations", String(habilitation.id)]))],
            text: "Habilitation \(habilitation.number)"
          )
          page.text(", accordée le \(DayWords.text(habilitation.createdAt.day)) ")
          page.badge(habilitation.state)
        }
      }
    }
  }
}
#endif
