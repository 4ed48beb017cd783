import FormCatalog

/// What a mockup shows instead of sending: the request as it would be sent.
struct SentSection {
  let journey: FormJourney
  let frame: SitePage
  let purpose: FormPurpose

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.id("envoi"), .data(.part, "sent"), .hidden, .aria(.labelledBy, "envoi-titre")]) { page in
      page.element(.h2, [.id("envoi-titre"), .tabindex(-1)], text: purpose.completed)
      page.alert(.success, title: "Maquette\u{A0}: rien n’a été envoyé") { page in
        page.element(
          .p,
          text: "Voici la demande telle qu’elle serait envoyée. Téléchargez-la pour la vérifier ou la montrer."
        )
      }
      page.element(.ul, [.class("fr-raw-list fr-btns-group fr-btns-group--inline-sm fr-mt-3w")]) { page in
        page.element(.li) { page in
          page.element(
            .button,
            [.class("fr-btn"), .type("button"), .data(.part, "download")],
            text: "Télécharger la demande"
          )
        }
        if purpose.isInstructed {
          page.element(.li) { page in
            page.element(
              .a,
              [
                .class("fr-btn fr-btn--secondary"), .href(frame.address(.instruction(journey.form.uid))),
                .data(.part, "instruction"),
              ],
              text: "La voir comme l’instructeur"
            )
          }
        }
        page.element(.li) { page in
          page.element(
            .button,
            [.class("fr-btn fr-btn--tertiary"), .type("button"), .data(.part, "return")],
            text: "Revenir à la synthèse"
          )
        }
      }
      page.element(.h3, text: "La demande")
      page.element(
        .pre,
        [
          .class("dp-source"), .data(.part, "source"), .tabindex(0), .aria(.label, "La demande en JSON"),
          .role("region"),
        ]
      )
    }
  }
}
