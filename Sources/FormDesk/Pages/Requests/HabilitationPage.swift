#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// What an approval has granted.
struct HabilitationPage {
  let turn: Turn
  let dossier: Dossier
  let habilitation: Habilitation
  /// What happened to what is renewed of it.
  let renewals: [RenewalEntry]

  private var definition: Definition? { turn.catalog.definitions[habilitation.definition] }
  private var form: Form? { turn.catalog.forms[habilitation.form] }

  var title: String { "\(habilitation.number) – \(definition?.title ?? habilitation.definition)" }

  func write(_ page: inout HTMLWriter) {
    page.element(.h1, [.class("fr-h3 fr-mb-1w")]) { page in
      page.text("Habilitation \(habilitation.number)")
    }
    page.element(.p) { page in
      page.badge(habilitation.state)
      page.element(.br)
      page.text(RequestSummary.subject(definition?.title ?? habilitation.definition, form?.name ?? habilitation.form))
    }
    standing(&page)
    access(&page)
    facts(&page)
    if let words = habilitation.words {
      page.callout(title: "Le message de l’instructeur", level: 2) { $0.element(.p, [.class("dp-lines")], text: words) }
    }
    HabilitationRenewal(turn: turn, dossier: dossier, habilitation: habilitation, entries: renewals).write(&page)
    others(&page)
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Ce qui a été accordé")
    RequestAnswers(content: habilitation.content, form: form, catalog: turn.catalog) { file in
      .document(file, of: habilitation.request)
    }.write(&page)
  }

  /// Why it no longer counts.
  private func standing(_ page: inout HTMLWriter) {
    switch habilitation.state {
    case .active: break
    case .obsolete:
      let next = dossier.habilitations.first { $0.id > habilitation.id && $0.definition == habilitation.definition }
      page.alert(.info, title: "Cette habilitation a été remplacée", level: 2) { page in
        page.element(.p) { page in
          page.text("Elle se lit telle qu’elle a été accordée\u{A0}; ")
          guard let next else { return page.text("elle ne vaut plus.") }
          page.element(.a, [.href(.habilitation(next.id))], text: "l’habilitation \(next.number)")
          page.text(" la remplace depuis le \(DayWords.text(next.createdAt.day)).")
        }
      }
    case .revoked:
      page.alert(.warning, title: "Cette habilitation a été révoquée", level: 2) { page in
        page.element(.p, text: "Elle se lit telle qu’elle a été accordée\u{A0}; elle ne donne plus accès à rien.")
      }
    }
  }

  /// The other habilitations of the request, the latest first.
  private func others(_ page: inout HTMLWriter) {
    let others = dossier.habilitations.filter { $0.id != habilitation.id }
    guard !others.isEmpty else { return }
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Les autres habilitations de la demande")
    page.element(.ul) { page in
      for other in others.reversed() {
        page.element(.li) { page in
          page.element(.a, [.href(.habilitation(other.id))], text: "Habilitation \(other.number)")
          let name = turn.catalog.definitions[other.definition]?.title ?? other.definition
          page.text(", \(name), accordée le \(DayWords.text(other.createdAt.day)) ")
          page.badge(other.state)
        }
      }
    }
  }

  private func access(_ page: inout HTMLWriter) {
    guard habilitation.state == .active, let identifier = dossier.request.externalIdentifier,
      let address = definition?.accessAddress(of: identifier).flatMap({ PageAddress($0) })
    else { return }
    page.element(.p) { $0.outsideLink("Accéder au service", "fr-btn", to: address) }
    page.element(
      .p,
      [.class("fr-hint-text")],
      text: "Le lien mène au service lui-même, hors de la répétition, qui ne connaît pas cet accès."
    )
  }

  private func facts(_ page: inout HTMLWriter) {
    page.element(.dl, [.class("dp-answers-list fr-my-3w")]) { page in
      page.element(.dt, text: "Accordée le")
      page.element(.dd, text: DayWords.text(habilitation.createdAt.day))
      page.element(.dt, text: "Demande")
      page.element(.dd) { page in
        page.element(
          .a,
          [.href(.desk(["demandes", String(habilitation.request)]))],
          text: "\(dossier.request.number) – \(RequestSummary(dossier.request, in: turn.setting).title)"
        )
      }
      page.element(.dt, text: "Demandeur")
      page.element(.dd, text: turn.setting.cast[habilitation.applicant]?.name ?? habilitation.applicant)
      page.element(.dt, text: "Organisation")
      page.element(.dd) { page in
        let name = turn.setting.cast.organisation(dossier.request.organisation).map { "\($0.name), " } ?? ""
        page.text("\(name)SIRET \(dossier.request.organisation)")
      }
    }
  }
}
#endif
