import FormCatalog
import FormSubmission

/// All answers to review before sending, and the terms to accept (RGAA 11.12: a commitment can be reviewed, corrected
/// and confirmed).
struct SummarySection {
  let site: Site
  let journey: FormJourney
  let purpose: FormPurpose

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.id("synthese"), .data(.part, "summary"), .aria(.labelledBy, "synthese-titre")]) { page in
      let count = journey.steps.count + 1
      page.stepper("La synthèse", step: count, of: count, next: nil, id: "synthese-titre")
      page.element(.h3, text: "L’organisation")
      cards(&page)
      for block in journey.blocks { write(block, &page) }
      terms(&page)
      if case .renewal(let renewal) = purpose { RenewalSequel(renewal, journey).write(&page) }
      sending(&page)
    }
  }

  private func cards(_ page: inout HTMLWriter) {
    page.element(.ul, [.class("fr-raw-list fr-grid-row fr-grid-row--gutters")]) { page in
      for (title, words) in [
        ("Le demandeur", "Vous\u{A0}: votre nom et votre adresse e-mail viennent de votre connexion (ProConnect)."),
        (
          "L’organisation",
          "Celle pour laquelle vous êtes connecté\u{A0}: son nom et son SIRET viennent de votre connexion."
        ),
      ] {
        page.element(.li, [.class("fr-col-12 fr-col-md-6")]) { page in
          page.element(.div, [.class("dp-card")]) { page in
            page.element(.h4, [.class("fr-h6")], text: title)
            page.element(.p, [.class("fr-mb-0")], text: words)
          }
        }
      }
    }
  }

  private func write(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    let title = ElementID.of("resume", block.name)
    let name = journey.wording.stepTitle(block.declared)
    // Not a landmark: the step of the same name is one, and without the script both are shown.
    page.element(.section, [.class("dp-summary")]) { page in
      page.element(.div, [.class("dp-summary__head")]) { page in
        page.element(.h3, [.id(title), .class("fr-mb-1w"), .tabindex(-1)], text: name)
        if journey.isFrozen(block) {
          page.element(
            .p,
            [.class("fr-hint-text fr-mb-0")],
            text: "\(journey.origin(of: block, in: site).capitalizedFirst). Ces informations ne sont pas modifiables."
          )
        } else {
          page.element(
            .a,
            [
              .class("fr-btn fr-btn--tertiary fr-btn--sm"), .href(.fragment(block.id)), .data(.part, "change"),
              .data(.block, block.name),
            ]
          ) { page in
            page.text("Modifier")
            page.element(.span, [.class("fr-sr-only")], text: " «\u{A0}\(name)\u{A0}»")
          }
        }
      }
      if journey.isFrozen(block) {
        fixed(block, &page)
      } else {
        page.element(.div, [.data(.part, "answers"), .data(.block, block.name)]) { page in
          page.element(.p, [.class("fr-hint-text")], text: "Relisez vos réponses dans cette partie du formulaire.")
        }
      }
    }
  }

  private func fixed(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    page.element(.dl, [.class("dp-answers-list")]) { page in
      for question in block.questions {
        if question.kind == .scopes, !question.isDeferred {
          let scopes = ScopeList(question.answer?.items ?? [], of: journey.definition)
          guard !scopes.isEmpty else { continue }
          page.element(.dt, text: question.fullLabel)
          page.element(.dd) { scopes.write(&$0) }
          continue
        }
        let texts = question.isDeferred ? [DeferredWords.text] : journey.shown(question.answer, to: question)
        guard !texts.isEmpty else { continue }
        page.element(.dt, text: question.fullLabel)
        for text in texts { page.element(.dd) { $0.text(text) } }
      }
    }
  }

  private func terms(_ page: inout HTMLWriter) {
    let boxes = journey.boxes
    guard !boxes.isEmpty else { return }
    page.element(.h3, [.class("fr-mt-4w")], text: "Avant d’envoyer")
    if let address = journey.definition.declaration.cguLink.flatMap({ PageAddress($0.value) }) {
      page.element(.p) { $0.outsideLink("Lire les conditions générales d’utilisation", "fr-link", to: address) }
    }
    for (box, when) in boxes {
      let id = ElementID.of("case", box.name)
      let style = journey.problems.style("fr-checkbox-group fr-mb-3w", of: box.name)
      page.element(.div, [.class(style), .data(.field, box.name)]) { page in
        let isTicked: [TagAttribute] = journey.hasKept(box) ? [.checked] : []
        let isRequired: [TagAttribute] = when == .always ? [.required] : []
        page.element(
          .input,
          [.type("checkbox"), .id(id), .name(box.name), .value("1"), .aria(.describedBy, "\(id)-messages")] + isRequired
            + isTicked + journey.problems.state(of: box.name)
        )
        page.element(.label, [.class("fr-label"), .for(id)]) { page in
          page.text(box.label)
          if case .open(let condition) = when {
            page.element(.span, [.class("fr-hint-text"), .data(.part, "condition")]) { page in
              page.text("À cocher si \(journey.words.text(condition)).")
            }
          }
        }
        page.element(.div, [.class("fr-messages-group"), .id("\(id)-messages"), .aria(.live, "polite")]) { page in
          journey.problems.write(box.name, &page)
        }
      }
    }
  }

  private func sending(_ page: inout HTMLWriter) {
    if !site.sends(journey.form) {
      page.element(.noscript) { page in
        page.element(
          .p,
          [.class("fr-hint-text")],
          text: "Maquette\u{A0}: sans JavaScript, la demande ne peut être ni relue ici ni téléchargée."
        )
      }
    }
    page.element(.ul, [.class("fr-raw-list fr-btns-group fr-btns-group--inline-sm")]) { page in
      page.element(.li, [.data(.part, "navigation"), .hidden]) { page in
        page.element(
          .button,
          [.class("fr-btn fr-btn--secondary"), .type("button"), .data(.part, "previous")],
          text: "Précédent"
        )
      }
      if journey.savesDrafts { page.element(.li) { $0.savingButton(journey.kept, backTo: "synthese") } }
      page.element(.li) { page in
        let state: [TagAttribute] = site.sends(journey.form) ? [] : [.disabled]
        let action: [TagAttribute] =
          journey.kept == nil ? [] : [.name(PostName.action.text), .value(PostAction.submit.rawValue)]
        page.element(
          .button,
          [.class("fr-btn"), .type("submit"), .data(.part, "submit")] + state + action,
          text: purpose.submit
        )
      }
    }
  }
}

/// The text shown instead of an answer that only the vault knows.
enum DeferredWords {
  static let text = "Renseigné par la plateforme"
}

extension FormJourney {
  /// Whether the request that the server keeps has a box ticked.
  fileprivate func hasKept(_ box: CheckboxSchema) -> Bool {
    (box.isCommon ? kept?.acceptances[box.name] : kept?.answers[box.name]?.isTicked) ?? false
  }
}
