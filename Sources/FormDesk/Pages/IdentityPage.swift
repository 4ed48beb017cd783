#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission

/// « Qui suis-je »
struct IdentityPage {
  let frame: RehearsalFrame
  let cast: Cast

  var bytes: [UInt8] {
    frame.page("Qui suis-je") { page in
      page.element(.h1, text: "Qui suis-je")
      page.element(.p) { page in
        page.text(
          "Choisissez qui vous êtes dans cette répétition. Chaque navigateur, ou chaque fenêtre privée, a son choix."
        )
      }
      if frame.visitor.person != nil {
        page.element(.p) { page in
          page.element(.a, [.class("fr-link"), .href(.desk(ReceivedPage.path))], text: "Vous avez reçu")
        }
      }
      for organisation in cast.organisations {
        people(organisation.name, cast.people.filter { $0.organisation == organisation.siret }, &page)
      }
      people("Les personnes qui instruisent", cast.people.filter { $0.organisation == nil }, &page)
      clock(&page)
      reset(&page)
    }
  }

  private func people(_ title: String, _ people: [Person], _ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: title)
    frame.form(&page, to: ["qui-suis-je"]) { page in
      page.element(.ul, [.class("fr-raw-list fr-grid-row fr-grid-row--gutters")]) { page in
        for person in people {
          page.element(.li, [.class("fr-col-12 fr-col-md-6 fr-col-lg-4")]) { page in
            let isChosen = person.id == frame.visitor.person?.id
            page.element(.p, [.class("fr-text--bold fr-mb-0")], text: person.name)
            page.element(.p, [.class("fr-text--sm fr-mb-1w")]) { page in
              page.text("\(person.part), \(person.job)")
              page.element(.br)
              page.text(person.email)
            }
            page.element(
              .button,
              [
                .class("fr-btn fr-btn--sm" + (isChosen ? "" : " fr-btn--secondary")), .type("submit"),
                .name("personne"),
                .value(person.id),
              ],
              text: isChosen ? "Rester \(person.name)" : "Devenir \(person.name)"
            )
          }
        }
      }
    }
  }

  private func clock(_ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-6w")], text: "L’horloge")
    page.element(.p, text: "Nous sommes le \(DayWords.text(frame.day)). Les dates se règlent vers l’avenir.")
    frame.form(&page, to: ["horloge"]) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("jour")], text: "Le jour")
        page.element(
          .input,
          [.class("fr-input dp-short"), .id("jour"), .name("jour"), .type("date"), .value(frame.day.text), .required]
        )
      }
      page.element(.button, [.class("fr-btn fr-btn--secondary"), .type("submit")], text: "Régler l’horloge")
    }
  }

  private func reset(_ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-6w")], text: "Recommencer")
    page.unfolding("Réinitialiser la répétition") { page in
      page.element(.p) { page in
        page.text(
          "Les demandes, les documents et la boîte d’envoi sont effacés\u{A0}; des demandes inventées les remplacent, "
        )
        page.text("et l’horloge revient à aujourd’hui.")
      }
      frame.form(&page, to: ["reinitialiser"]) { page in
        page.element(.button, [.class("fr-btn"), .type("submit")], text: "Tout effacer et recommencer")
      }
    }
  }
}
#endif
