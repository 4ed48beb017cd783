#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// « Avis externes »: the opinions that were asked for on a request, and the form that asks for another.
struct OpinionsPage {
  /// What the form sends.
  enum Field {
    static let email = "adresse"
    static let question = "question"
  }

  let frame: InstructionFrame
  let person: Person
  let today: CalendarDate
  let opinions: [Opinion]
  /// What was typed, where it was not taken.
  var email = ""
  var question = ""
  var refusal: Refusal?

  var bytes: [UInt8] {
    frame.page(.opinions) { page in
      if let refusal {
        page.alert(.error, title: refusal.words.french + ".", level: 2) { _ in }
      }
      if opinions.isEmpty { page.element(.p, text: "Aucun avis n’a été demandé.") }
      for opinion in opinions.reversed() { write(opinion, &page) }
      ask(&page)
    }
  }

  private func write(_ opinion: Opinion, _ page: inout HTMLWriter) {
    page.element(.section, [.class("dp-entry"), .aria(.label, "Avis de \(opinion.email)")]) { page in
      page.element(.h2, [.class("fr-h5 fr-mb-1w dp-wrap")], text: opinion.answer?.name ?? opinion.email)
      page.element(.p, [.class("fr-text--sm fr-mb-1w dp-wrap")], text: facts(opinion))
      page.element(.p, [.class("fr-text--bold fr-mb-1w")], text: "La question")
      page.element(.p, [.class("dp-lines")], text: opinion.question)
      if let answer = opinion.answer {
        page.element(.p, [.class("fr-text--bold fr-mb-1w")], text: "L’avis")
        page.element(.p, [.class("dp-lines")], text: answer.words)
      }
    }
  }

  private func facts(_ opinion: Opinion) -> String {
    let asker = frame.setting.cast[opinion.instructor]?.name ?? opinion.instructor
    let asked = "Demandé à \(opinion.email) par \(asker), le \(DayWords.text(opinion.askedAt.day))"
    return switch opinion.state(on: today) {
    case .open: "\(asked)\u{A0}; attendu jusqu’au \(DayWords.text(opinion.end))."
    case .expired: "\(asked)\u{A0}; le lien ne vaut plus depuis le \(DayWords.text(opinion.end)), sans avis."
    case .given: "\(asked)\u{A0}; donné le \(DayWords.text(opinion.answer?.time.day ?? opinion.end))."
    }
  }

  private func ask(_ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Demander un avis")
    guard let access = OpinionAccess(of: person, on: frame.dossier, in: frame.setting) else { return }
    if let denial = access.denial {
      page.element(.p, text: denial.words.french + ".")
      return
    }
    let days = access.days ?? 0
    page.element(
      .p,
      text:
        "La personne reçoit un lien vers la demande, sans compte à créer. Il vaut \(DayWords.count(days))\u{A0}; le demandeur n’en sait rien."
    )
    frame.frame.form(&page, to: InstructionFrame.path(frame.dossier.request.id, [InstructionFrame.opinions])) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("adresse")]) { page in
          page.text("L’adresse électronique de la personne")
          page.element(.span, [.class("fr-hint-text")], text: "Par exemple nom@exemple.fr.")
        }
        page.element(
          .input,
          [
            .class("fr-input"), .id("adresse"), .name(Field.email), .type("email"), .value(email), .autocomplete("off"),
            .required,
          ]
        )
      }
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("question")], text: "Ce que vous voulez savoir")
        page.element(.textarea, [.class("fr-input"), .id("question"), .name(Field.question), .rows(4), .required]) {
          // A first line break is not part of a field’s text.
          $0.text("\n" + question)
        }
      }
      page.element(.button, [.class("fr-btn"), .type("submit")], text: "Demander l’avis")
    }
  }
}
#endif
