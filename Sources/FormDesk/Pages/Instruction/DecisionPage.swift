#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// The page on which somebody decides: the reason, what follows, and the messages that would leave.
struct DecisionPage {
  let frame: InstructionFrame
  let person: Person
  let decision: Decision
  /// Those with which its text may begin.
  let templates: [InstructorTemplate]
  /// What would come of it; the refusal where nothing would.
  let result: Result<Outcome, Refusal>
  /// The version that the page showed from which somebody comes; nil where it is not known.
  let seen: Int?

  private var request: Request { frame.dossier.request }
  private var event: LifeEvent { decision.event }

  var bytes: [UInt8] {
    frame.page(nil, title: event.order ?? "") { page in
      page.element(.h2, [.class("fr-h4")], text: event.order ?? "")
      if let seen, seen != request.version {
        page.alert(.warning, title: "La demande a changé depuis que vous l’avez lue.", level: 3) { page in
          page.element(.p) { page in
            page.element(.a, [.href(.desk(InstructionFrame.path(request.id)))], text: "La relire")
          }
        }
      }
      writeTemplates(&page)
      form(&page)
      preview(&page)
    }
  }

  private func form(_ page: inout HTMLWriter) {
    frame.frame.form(&page, to: ActForm.path(event, of: request.id), version: request.version) { page in
      if event == .revokeHabilitation { habilitations(&page) }
      if event == .transfer { address(&page) }
      if let words = decision.wordsTitle { reason(words, &page) }
      page.element(.ul, [.class("fr-btns-group fr-btns-group--inline-sm")]) { page in
        page.element(.li) { page in
          page.element(.button, [.class("fr-btn"), .type("submit")], text: event.order ?? "")
        }
        if decision.wordsTitle != nil || event == .transfer || event == .revokeHabilitation {
          page.element(.li) { page in
            page.element(
              .button,
              [
                .class("fr-btn fr-btn--secondary"), .type("submit"), .formNoValidate,
                .formAction(.desk(InstructionFrame.path(request.id, [event.rawValue]))),
              ],
              text: "Voir le message"
            )
          }
        }
        page.element(.li) { page in
          page.element(
            .a,
            [.class("fr-btn fr-btn--tertiary"), .href(.desk(InstructionFrame.path(request.id)))],
            text: "Annuler"
          )
        }
      }
    }
  }

  private func reason(_ title: String, _ page: inout HTMLWriter) {
    page.element(.div, [.class("fr-input-group")]) { page in
      page.element(.label, [.class("fr-label"), .for("motif")]) { page in
        page.text(title)
        page.element(
          .span,
          [.class("fr-hint-text")],
          text: (decision.needsWords ? "Obligatoire. " : "Facultatif. ") + "Le demandeur lira ce texte."
        )
      }
      page.element(
        .textarea,
        [.class("fr-input"), .id("motif"), .name(ActForm.Field.words), .rows(8)]
          + (decision.needsWords ? [.required] : []),
        // A first line break is not part of a field’s text.
      ) { $0.text("\n" + decision.words) }
    }
  }

  private func habilitations(_ page: inout HTMLWriter) {
    page.element(.div, [.class("fr-select-group")]) { page in
      page.element(.label, [.class("fr-label"), .for("habilitation")], text: "L’habilitation à révoquer")
      page.element(.select, [.class("fr-select"), .id("habilitation"), .name(ActForm.Field.habilitation)]) { page in
        for habilitation in frame.dossier.active {
          let isChosen: [TagAttribute] = habilitation.id == decision.habilitation ? [.selected] : []
          let definition = frame.setting.catalog.definitions[habilitation.definition]?.title ?? habilitation.definition
          page.element(
            .option,
            [.value(String(habilitation.id))] + isChosen,
            text: "\(habilitation.number), \(definition), du \(DayWords.text(habilitation.createdAt.day))"
          )
        }
      }
    }
  }

  private func address(_ page: inout HTMLWriter) {
    page.element(.div, [.class("fr-input-group")]) { page in
      page.element(.label, [.class("fr-label"), .for("adresse")]) { page in
        page.text("L’adresse électronique du nouveau demandeur")
        page.element(
          .span,
          [.class("fr-hint-text")],
          text: "Une personne de la même organisation, comme nom@exemple.fr."
        )
      }
      page.element(
        .input,
        [
          .class("fr-input"), .id("adresse"), .name(ActForm.Field.email), .type("email"), .value(decision.email),
          .autocomplete("off"), .required,
        ]
      )
    }
  }

  private func writeTemplates(_ page: inout HTMLWriter) {
    guard !templates.isEmpty else { return }
    page.element(.nav, [.aria(.label, "Modèles de message")]) { page in
      page.element(.p, [.class("fr-mb-1w")], text: "Partir d’un modèle, qui remplace le texte ci-dessous\u{A0}:")
      page.element(.ul) { page in
        for template in templates {
          let address = PageAddress.desk(
            InstructionFrame.path(request.id, [event.rawValue]),
            asking: [(Decision.template, template.name), (InstructionActs.version, String(seen ?? request.version))]
          )
          page.element(.li) { $0.element(.a, [.class("fr-link"), .href(address)], text: template.title) }
        }
      }
    }
  }

  private func preview(_ page: inout HTMLWriter) {
    page.element(.h3, [.class("fr-h5 fr-mt-4w")], text: "Ce qui s’ensuivrait")
    switch result {
    case .failure(let refusal):
      if decision.isIncomplete {
        page.element(.p, text: "Complétez le formulaire, puis demandez à voir le message.")
      } else {
        page.alert(.error, title: refusal.words.french + ".", level: 4) { _ in }
      }
    case .success(let outcome):
      OutcomePreview(outcome: outcome, before: frame.dossier, setting: frame.setting).write(&page)
    }
  }
}
#endif
