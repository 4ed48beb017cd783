#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What somebody can do with a request, and why the rest is closed.
struct RequestActs {
  let frame: RehearsalFrame
  let dossier: Dossier
  let person: Person
  let definition: Definition
  let permissions: Permissions
  let setting: Setting

  private var request: FormRehearsal.Request { dossier.request }

  /// All that applicants may ever do with a request by its page.
  private static let events = LifeEvent.allCases.filter {
    $0.applicantTitle != nil && LifeMachine.actors(of: $0).contains(.applicant)
  }

  /// Where the page has an act.
  static func place(of event: LifeEvent) -> String { "acte-\(event.rawValue)" }

  func write(_ page: inout HTMLWriter) {
    page.element(.h2, [.id("actes"), .class("fr-h4 fr-mt-4w")], text: "Ce que vous pouvez faire")
    let open = Self.events.filter { permissions.allows($0) && !isPartOfOther($0) }
    let renewed = dossier.active.filter { habilitation in
      RenewalAccess(of: person, to: habilitation, in: dossier, setting).denial == nil
    }
    if open.isEmpty, renewed.isEmpty { page.element(.p, text: "Rien pour le moment.") }
    for event in open { write(event, &page) }
    for habilitation in renewed { prolong(habilitation, &page) }
    closed(&page)
  }

  /// Messages have their own form; what can be edited is sent from there.
  private func isPartOfOther(_ event: LifeEvent) -> Bool {
    event == .applicantMessage || (event == .submit && permissions.allows(.update))
  }

  private func write(_ event: LifeEvent, _ page: inout HTMLWriter) {
    page.element(.div, [.id(Self.place(of: event)), .class("fr-mb-2w")]) { page in
      let title = event.applicantTitle ?? event.title.french
      switch event {
      case .update, .submit: continuing(title, isSent: event == .submit || permissions.allows(.submit), &page)
      case .reopen:
        for habilitation in dossier.reopenable(in: definition) {
          send(event, "\(title) \(habilitation.number)", isFirst: true, &page) { page in
            page.element(
              .input,
              [.type("hidden"), .name(ActForm.Field.habilitation), .value(String(habilitation.id))]
            )
          }
        }
      case .transfer: page.unfolding(title) { transfer(&$0) }
      case .startNextStage: send(event, title, isFirst: true, &page)
      case .archive, .cancelReopening, .cancelNextStage:
        page.unfolding(title) { page in
          if let consequence = event.consequence { page.element(.p, text: consequence) }
          send(event, title, isFirst: false, &page)
        }
      // None of these has a title.
      case .create, .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .instructorMessage,
        .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
        break
      }
    }
  }

  private func prolong(_ habilitation: Habilitation, _ page: inout HTMLWriter) {
    let subject = setting.renewal(of: habilitation)?.declaration.subject.map { OneLine.of($0.value) } ?? "l’accès"
    page.element(.p, [.class("fr-mb-2w")]) { page in
      page.element(
        .a,
        [.class("fr-btn fr-btn--secondary"), .href(PageAddress.habilitation(habilitation.id).at("prolongation"))],
        text: "Prolonger \(subject) (habilitation \(habilitation.number))"
      )
    }
  }

  private func continuing(_ title: String, isSent: Bool, _ page: inout HTMLWriter) {
    let form = PageAddress.desk(["demandes", String(request.id), "formulaire"])
    page.element(.p, [.class("fr-mb-1w")]) { $0.element(.a, [.class("fr-btn"), .href(form)], text: title) }
    if isSent {
      page.element(.p, [.class("fr-hint-text")], text: "La demande se soumet depuis la synthèse du formulaire.")
    }
  }

  private func send(
    _ event: LifeEvent,
    _ title: String,
    isFirst: Bool,
    _ page: inout HTMLWriter,
    _ fields: (inout HTMLWriter) -> Void = { _ in }
  ) {
    frame.form(&page, to: ActForm.path(event, of: request.id), version: request.version) { page in
      fields(&page)
      page.element(.button, [.class(isFirst ? "fr-btn" : "fr-btn fr-btn--secondary"), .type("submit")], text: title)
    }
  }

  private func transfer(_ page: inout HTMLWriter) {
    let isOwn = request.applicant == person.id
    send(.transfer, isOwn ? "Transférer la demande" : "Changer de demandeur", isFirst: false, &page) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("nouveau-demandeur")]) { page in
          page.text("L’adresse du nouveau demandeur")
          page.element(
            .span,
            [.class("fr-hint-text")],
            text: "Quelqu’un de la même organisation\u{A0}; le demandeur d’aujourd’hui n’aura plus la main."
          )
        }
        page.element(
          .input,
          [
            .class("fr-input"), .id("nouveau-demandeur"), .name(ActForm.Field.email), .type("email"), .required,
            // Whoever belongs to the organisation may take a request over.
            .value(isOwn ? "" : person.email),
          ]
        )
      }
    }
  }

  private func closed(_ page: inout HTMLWriter) {
    let closed = Self.events.compactMap { event in permissions.denial(of: event).map { (event, $0) } }
    guard !closed.isEmpty else { return }
    page.unfolding("Ce qui n’est pas possible maintenant") { page in
      page.element(.ul) { page in
        for (event, denial) in closed {
          page.element(.li) { page in
            page.element(.strong, text: event.applicantTitle ?? event.title.french)
            page.text("\u{A0}: \(denial.words.french).")
          }
        }
      }
    }
  }
}
#endif
