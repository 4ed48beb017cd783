#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// The page to which the link of an opinion leads: the request, what the instructor wants to know, and a field.
struct OpinionPage {
  /// What the form sends.
  enum Field {
    static let name = "nom"
    static let words = "avis"
  }

  let frame: RehearsalFrame
  let setting: Setting
  let dossier: Dossier
  let opinion: Opinion
  var name = ""
  var words = ""
  var refusal: Refusal?

  private var request: Request { dossier.request }

  var bytes: [UInt8] {
    frame.page("Votre avis") { page in
      let summary = RequestSummary(request, in: setting)
      page.element(.h1, [.class("fr-h3 fr-mb-1w dp-title")], text: "Votre avis\u{A0}: \(summary.title)")
      page.element(.p) { page in
        let definition = setting.catalog.definitions[request.definition]?.title ?? request.definition
        let organisation = summary.organisation?.name ?? "SIRET \(request.organisation)"
        page.text("Demande \(request.number) de \(organisation), pour \(definition).")
      }
      if let refusal { page.alert(.error, title: refusal.words.french + ".", level: 2) { _ in } }
      let asker = setting.cast[opinion.instructor]?.name ?? "Un instructeur"
      page.callout(title: "\(asker) vous demande", level: 2) { page in
        page.element(.p, [.class("dp-lines")], text: opinion.question)
      }
      answer(&page)
      page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "La demande")
      page.element(.p, [.class("fr-hint-text")], text: "Les pièces jointes restent aux instructeurs.")
      RequestAnswers(content: request.content, form: setting.catalog.forms[request.form], catalog: setting.catalog) {
        _ in nil
      }
      .write(&page)
    }
  }

  private func answer(_ page: inout HTMLWriter) {
    switch opinion.state(on: frame.day) {
    case .given:
      page.alert(.success, title: "Votre avis est donné, merci.", level: 2) { page in
        page.element(.p, [.class("dp-lines")], text: opinion.answer?.words ?? "")
      }
    case .expired:
      page.alert(.warning, title: "Ce lien ne vaut plus", level: 2) { page in
        page.element(
          .p,
          text:
            "L’avis pouvait être donné jusqu’au \(DayWords.text(opinion.end)). Si l’instructeur l’attend encore, il peut vous le demander de nouveau."
        )
      }
    case .open: form(&page)
    }
  }

  private func form(_ page: inout HTMLWriter) {
    frame.form(&page, to: ["avis", opinion.key]) { page in
      page.element(
        .p,
        text: "Vous pouvez le donner jusqu’au \(DayWords.text(opinion.end)). Le demandeur ne le lit pas."
      )
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("nom")], text: "Votre nom et votre fonction")
        page.element(
          .input,
          [.class("fr-input"), .id("nom"), .name(Field.name), .type("text"), .value(name), .required]
        )
      }
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("avis")], text: "Votre avis")
        page.element(.textarea, [.class("fr-input"), .id("avis"), .name(Field.words), .rows(8), .required]) {
          $0.text("\n" + words)
        }
      }
      page.element(.button, [.class("fr-btn"), .type("submit")], text: "Donner mon avis")
    }
  }
}
#endif
