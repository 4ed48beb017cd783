import FormCatalog
import FormJSON
import FormSubmission

/// The request as an instructor sees it: all blocks, with the form’s answers next to the applicant’s.
struct InstructionPage {
  let site: Site
  let journey: FormJourney

  private var frame: SitePage {
    let definition = journey.definition
    let name = definition.nameWithStage ?? definition.id
    return SitePage(
      site: site,
      file: .instruction(journey.form.uid),
      title: "Instruction – \(journey.title)",
      trail: [
        ("Toutes les habilitations", .catalogue), (name, .definition(definition.id)),
        (journey.title, .form(journey.form.uid)), ("Vue de l’instructeur", nil),
      ],
      form: journey.form
    )
  }

  var bytes: [UInt8] {
    frame.bytes { page in
      page.element(.h1, text: "La demande vue par l’instructeur")
      page.element(.p, [.class("fr-text--lead")], text: journey.title)
      page.element(.div, [.class("fr-upload-group fr-mb-4w"), .data(.part, "reader"), .hidden]) { page in
        page.element(.label, [.class("fr-label"), .for("demande-lue")]) { page in
          page.text("Une demande téléchargée")
          page.element(
            .span,
            [.class("fr-hint-text")],
            text: "Format\u{A0}: json. Le fichier ne quitte pas votre navigateur."
          )
        }
        page.element(
          .input,
          [
            .class("fr-upload"), .type("file"), .id("demande-lue"), .accept(["application/json", ".json"]),
            .aria(.describedBy, "demande-lue-messages"),
          ]
        )
        page.element(.div, [.class("fr-messages-group"), .id("demande-lue-messages"), .aria(.live, "polite")])
      }
      page.element(.div, [.id("instruction"), .data(.part, "review")]) { page in
        for block in journey.blocks { write(block, &page) }
        boxes(&page)
      }
    }
  }

  private func write(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: block.title)
    if journey.isFrozen(block) {
      page.element(.p, [.class("fr-hint-text")], text: "Le demandeur ne peut pas modifier ces réponses.")
    }
    table(block.title, &page) { page in
      for question in block.questions {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")]) { page in
            page.text(question.fullLabel)
          }
          page.element(.td, [.data(.part, "given")]) { page in
            let answer = question.isGiven ? question.answer : nil
            let texts = question.isDeferred ? [DeferredWords.text] : journey.shown(answer, to: question)
            list(texts, &page)
          }
          var attributes: [TagAttribute] = [.data(.part, "written"), .data(.field, question.name)]
          if question.isDeferred { attributes.append(.data(.deferred, DeferredWords.text)) }
          if let options = options(question) { attributes.append(.data(.options, options)) }
          page.element(.td, attributes, text: "–")
        }
      }
    }
  }

  /// The labels of options by value, as JSON; nil for a question without options.
  private func options(_ question: FormJourney.Question) -> String? {
    let options =
      question.kind == .scopes
      ? journey.definition.scopes.map { ($0.value, $0.declaration.name.value) }
      : (question.field.options ?? []).map { ($0.value, $0.label) }
    guard !options.isEmpty else { return nil }
    let json = JSONValue.object(options.map { .init($0.0, .string($0.1)) })
    return String(decoding: JSONWriter.write(json, .compact), as: UTF8.self)
  }

  private func boxes(_ page: inout HTMLWriter) {
    guard !journey.boxes.isEmpty else { return }
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Engagements")
    table("Engagements", &page) { page in
      for (box, _) in journey.boxes {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")], text: box.label)
          page.element(.td, [.data(.part, "given")], text: "–")
          page.element(.td, [.data(.part, "written"), .data(.field, box.name)], text: "–")
        }
      }
    }
  }

  private func list(_ texts: [String], _ page: inout HTMLWriter) {
    if texts.isEmpty { return page.text("–") }
    if texts.count == 1 { return page.text(texts[0]) }
    page.element(.ul) { page in
      for text in texts { page.element(.li, text: text) }
    }
  }

  private func table(_ caption: String, _ page: inout HTMLWriter, _ rows: (inout HTMLWriter) -> Void) {
    page.element(
      .div,
      [
        .class("fr-table fr-table--bordered dp-table"), .tabindex(0), .role("region"),
        .aria(.label, "Réponses\u{A0}: \(caption)"),
      ]
    ) { page in
      page.element(.table) { page in
        page.element(.caption, [.class("fr-sr-only")], text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for title in ["Question", "Écrit par le formulaire", "Répondu par le demandeur"] {
              page.element(.th, [.scope("col")], text: title)
            }
          }
        }
        page.element(.tbody, [], rows)
      }
    }
  }
}
