import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// One scene: when, who, what was seen, and what left.
struct SceneWriter {
  private let scene: Scene
  private let number: Int
  private let story: Story
  private let setting: Setting

  init(_ scene: Scene, number: Int, of story: Story, in setting: Setting) {
    self.scene = scene
    self.number = number
    self.story = story
    self.setting = setting
  }

  func write(_ page: inout HTMLWriter) {
    page.element(.li, [.class(style)]) { page in
      page.element(.h4, text: "\(number). \(title)")
      page.element(.p, [.class("who")], text: who)
      if let words = scene.words, !words.isEmpty { page.element(.p, [.class("said")], text: words) }
      seen(&page)
      for (place, letter) in scene.letters.enumerated() {
        MailBlock(letter, number: place + 1).write(&page)
      }
      for call in scene.calls { self.call(call, &page) }
      if isDone, scene.mails.isEmpty { page.element(.p, [.class("small")], text: "Aucun message ne part.") }
    }
  }

  private var isDone: Bool {
    switch scene.event {
    case .done, .invited, .opinionAsked: true
    case .refused, .answered, .waited, .renewed, .reminded, .opinionGiven: false
    }
  }

  private var style: String {
    switch scene.event {
    case .done, .invited, .opinionAsked, .opinionGiven, .answered, .renewed, .reminded: "scene"
    case .refused: "scene refused"
    case .waited: "scene waited"
    }
  }

  private var title: String {
    switch scene.event {
    case .done(let entry): entry.event.title.french
    case .invited: LifeEvent.invite.title.french
    case .opinionAsked: "Un avis est demandé hors de DataPass"
    case .opinionGiven: "L’avis demandé est donné"
    case .refused(let event, _):
      "\(scene.roleTitle?.french.capitalizedFirst ?? "Quelqu’un") veut \(event.attempt)\u{A0}: c’est refusé"
    case .answered: "Le programme du fournisseur répond à l’appel"
    case .waited(let day, _): "Le temps passe, jusqu’au \(DayWords.text(day))"
    case .renewed(let entry, _):
      entry.renews
        ? "Rien n’a changé\u{A0}: c’est prolongé" : "Quelque chose a changé\u{A0}: l’habilitation est à mettre à jour"
    case .reminded(let entry): entry.title
    }
  }

  private var who: String {
    let day = DayWords.text(scene.time.day)
    guard let person = scene.person, let role = scene.roleTitle else { return day }
    return "\(day) – \(person.name), \(role.french)"
  }

  // MARK: What was seen

  private func seen(_ page: inout HTMLWriter) {
    switch scene.event {
    case .refused(_, let refusal):
      page.element(.p, text: "Raison\u{A0}: \(refusal.words.french).")
      if case .invalid(let violations) = refusal {
        page.element(.ul) { page in
          for violation in violations { page.element(.li, text: shown(violation)) }
        }
      }
    case .done(let entry): seen(entry, &page)
    case .invited(let invitation):
      page.element(.p, text: "Un brouillon attend \(invitation.email).")
    case .opinionAsked(let opinion):
      page.element(
        .p,
        text: "\(opinion.email) peut le donner par un lien, sans compte, jusqu’au \(DayWords.text(opinion.end))."
      )
    case .opinionGiven:
      page.element(
        .p,
        text:
          "Ceux qui ont un rôle sur l’habilitation le lisent à côté de la demande\u{A0}; le demandeur ne le voit pas."
      )
    case .answered(let identifier):
      page.element(.p, text: "Il donne l’identifiant de l’accès\u{A0}: «\u{A0}\(identifier)\u{A0}».")
    case .waited(let day, let term): if let term { seen(term, on: day, &page) }
    case .renewed(let entry, let term):
      if entry.renews {
        if let term { seen(term, on: entry.time.day, &page) }
      } else {
        page.element(.p, text: "Ce qui est accordé ne change pas tant que la modification n’est pas validée.")
      }
    case .reminded: break
    }
  }

  private func seen(_ entry: HistoryEntry, _ page: inout HTMLWriter) {
    let now = "«\u{A0}\(entry.after.title.french)\u{A0}»"
    if let before = entry.before, before != entry.after {
      page.element(.p, text: "La demande passe de l’état «\u{A0}\(before.title.french)\u{A0}» à l’état \(now).")
    } else {
      page.element(.p, text: "La demande \(entry.before == nil ? "est" : "reste") à l’état \(now).")
    }
    if let applicant = entry.applicant.flatMap({ setting.cast[$0] }) {
      page.element(.p, text: "Le demandeur est maintenant \(applicant.name).")
    }
    if entry.event == .submit, let request = scene.after?.request, scene.before?.request.lastSent == nil {
      answers(of: request, &page)
    } else {
      changes(entry.changes, &page)
    }
    guard let id = entry.habilitation, let after = scene.after?[habilitation: id] else { return }
    let definition = setting.catalog.definitions[after.definition]
    switch entry.event {
    case .approve:
      page.element(
        .p,
        text: "L’habilitation \(after.number) est accordée. \(GrantedScopes(after, definition).sentence)"
      )
    case .reopen: page.element(.p, text: "L’habilitation \(after.number) reste valable pendant ce temps.")
    case .revokeHabilitation: page.element(.p, text: "L’habilitation \(after.number) n’est plus valable.")
    case .create, .update, .submit, .refuse, .requestChanges, .revoke, .archive, .cancelReopening, .startNextStage,
      .cancelNextStage, .transfer, .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI, .invite, .claim:
      break
    }
  }

  /// Whether what has to be renewed still holds.
  private func seen(_ term: RenewalTerm, on day: CalendarDate, _ page: inout HTMLWriter) {
    let what = (term.declaration.subject?.value ?? "Ce qui se renouvelle").capitalizedFirst
    switch term.state(on: day) {
    case .holding, .ending: page.element(.p, text: "\(what) prend fin le \(DayWords.text(term.end)).")
    case .lapsed:
      page.element(
        .p,
        text: "\(what) n’est plus valable depuis le \(DayWords.text(term.end))\u{A0}; l’habilitation le reste."
      )
    }
  }

  /// What a request says as it is sent for the first time: whoever signs sees what the form asks.
  private func answers(of request: Request, _ page: inout HTMLWriter) {
    guard let form = setting.catalog.forms[request.form] else { return }
    let answers = FieldChange.changes(from: Content(), to: request.content, in: form, of: setting.catalog)
    table("Ce que dit la demande", ["Question", "Réponse"], answers.map { ($0.label, [$0.after]) }, &page)
  }

  private func changes(_ changes: [FieldChange], _ page: inout HTMLWriter) {
    let rows = changes.map { ($0.label, [$0.before, $0.after]) }
    table("Ce qui change dans la demande", ["Question", "Avant", "Maintenant"], rows, &page)
  }

  /// Writes answers below one another; nothing where there are none.
  private func table(
    _ caption: String,
    _ columns: [String],
    _ rows: [(label: String, answers: [[String]])],
    _ page: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    page.element(.table) { page in
      page.element(.caption, text: caption)
      page.element(.thead) { page in
        page.element(.tr) { page in
          for column in columns { page.element(.th, [.scope("col")], text: column) }
        }
      }
      page.element(.tbody) { page in
        for row in rows {
          page.element(.tr) { page in
            page.element(.th, [.scope("row")], text: row.label)
            for answer in row.answers {
              page.element(.td, text: answer.isEmpty ? "Sans réponse" : answer.joined(separator: "\u{A0}; "))
            }
          }
        }
      }
    }
  }

  private func shown(_ violation: Violation) -> String {
    let form = scene.before.flatMap { setting.catalog.forms[$0.request.form] } ?? story.form
    let words = violation.french.capitalizedFirst
    guard let name = violation.fieldName, let field = form.schema?[name] else { return words }
    let label = LabelText.plain(field.label)
    // Most violations name the question themselves.
    return words.contains(label) ? words : "\(label)\u{A0}: \(words.uncapitalized)"
  }

  private func call(_ call: OutgoingCall, _ page: inout HTMLWriter) {
    // Open, as it is printed.
    page.element(.details, [.class("call"), .open]) { page in
      page.element(.summary, text: "Appel au programme du fournisseur\u{A0}: \(call.event.rawValue)")
      page.element(.pre, text: call.body)
    }
  }
}

extension RenewalEntry {
  /// What a reminder is called.
  fileprivate var title: String {
    guard case .reminded(let months) = event else { return "Prolongation" }
    return "Un rappel part, \(months)\u{A0}mois avant la fin"
  }
}
