#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What is renewed of a habilitation: until when it holds, who was reminded, and the way to the form.
struct HabilitationRenewal {
  let turn: Turn
  let dossier: Dossier
  let habilitation: Habilitation
  let entries: [RenewalEntry]

  func write(_ page: inout HTMLWriter) {
    guard let life = turn.setting.life(of: habilitation),
      let term = RenewalTerm(of: habilitation, entries, in: life)
    else { return }
    page.element(.h2, [.id("prolongation"), .class("fr-h4 fr-mt-4w")], text: "Prolongation")
    state(of: term, &page)
    answer(&page)
    dates(of: term, &page)
    history(&page)
  }

  private func subject(of term: RenewalTerm) -> String {
    OneLine.of(term.declaration.subject?.value ?? "l’accès").capitalizedFirst
  }

  private func state(of term: RenewalTerm, _ page: inout HTMLWriter) {
    let (subject, end) = (subject(of: term), DayWords.text(term.end))
    switch term.state(on: turn.now.day) {
    case .holding: page.element(.p, text: "\(subject) vaut jusqu’au \(end).")
    case .ending:
      page.alert(.warning, title: "\(subject) prend fin le \(end)", level: 3) { page in
        page.element(.p, text: "L’habilitation, elle, reste valide.")
      }
    case .lapsed:
      page.alert(.error, title: "\(subject) ne vaut plus depuis le \(end)", level: 3) { page in
        page.element(.p, text: "L’habilitation est toujours valide\u{A0}; la prolongation reste possible.")
        page.element(.ul) { page in
          for line in Self.consequences(term.declaration) { page.element(.li, text: line) }
        }
      }
    }
    let access = RenewalAccess(of: turn.person, to: habilitation, in: dossier, turn.setting)
    if let denial = access.denial {
      page.element(.p, [.class("fr-hint-text")], text: "Prolonger\u{A0}: \(denial.words.french).")
    } else {
      let form = PageAddress.desk(["habilitations", String(habilitation.id), "prolongation"])
      page.element(.p, [.class("fr-mt-2w")]) { $0.element(.a, [.class("fr-btn"), .href(form)], text: "Prolonger") }
    }
  }

  private static func consequences(_ renewal: RenewalDeclaration) -> [String] {
    [("Ce qui s’est arrêté", renewal.lapsing), ("Ce qui reste", renewal.staying)].compactMap { title, items in
      items.isEmpty ? nil : "\(title)\u{A0}: \(items.map { OneLine.of($0.value) }.joined(separator: ", "))"
    }
  }

  /// What follows the last answer.
  private func answer(_ page: inout HTMLWriter) {
    guard case .changed(_, _)? = entries.last(where: \.isAnswer)?.event else { return }
    page.alert(.info, title: "Quelque chose a changé", level: 3) { page in
      page.element(
        .p,
        text: "L’habilitation est à mettre à jour\u{A0}: une fois la modification validée, la prolongation est acquise."
      )
      page.element(.p) { page in
        let place = dossier.request.state == .validated ? "actes" : "contenu"
        page.element(
          .a,
          [.href(.desk(["demandes", String(dossier.request.id)]).at(place))],
          text: dossier.request.state == .validated ? "Mettre à jour l’habilitation" : "Voir la demande en cours"
        )
      }
    }
  }

  private func dates(of term: RenewalTerm, _ page: inout HTMLWriter) {
    guard !term.reminders.isEmpty else { return }
    page.element(.p, [.class("fr-mb-1w")], text: "Les rappels\u{A0}:")
    page.element(.ul) { page in
      for reminder in term.reminders {
        let isPast = reminder.time <= turn.now
        page.element(.li) { page in
          page.text("\(reminder.monthsBefore) mois avant la fin, le \(DayWords.text(reminder.day))")
          page.text(isPast ? "\u{A0}: parti" : "")
        }
      }
    }
  }

  private func history(_ page: inout HTMLWriter) {
    let answers = entries.compactMap(words)
    guard !answers.isEmpty else { return }
    page.element(.p, [.class("fr-mb-1w")], text: "Ce qui a été répondu\u{A0}:")
    page.element(.ul) { page in
      for words in answers.reversed() { page.element(.li, text: words) }
    }
  }

  /// Nil for a reminder: these are listed by their days.
  private func words(of entry: RenewalEntry) -> String? {
    func line(_ person: String, _ words: String) -> String {
      "\(MomentWords.text(entry.time))\u{A0}: \(turn.setting.cast[person]?.name ?? person) \(words)"
    }
    return switch entry.event {
    case .reminded: nil
    case .renewed(_, let person): line(person, "a confirmé que rien n’a changé")
    case .changed(_, let person): line(person, "a dit que quelque chose a changé")
    }
  }
}

extension RenewalEntry {
  fileprivate var isAnswer: Bool {
    switch event {
    case .renewed, .changed: true
    case .reminded: false
    }
  }
}
#endif
