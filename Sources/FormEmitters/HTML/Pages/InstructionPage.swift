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
      title: "Instruction – \(journey.fullTitle)",
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
        unasked(&page)
        boxes(&page)
      }
    }
  }

  private func write(_ block: FormJourney.Block, _ page: inout HTMLWriter) {
    let title = journey.wording.stepTitle(block.declared)
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: title)
    if journey.isFrozen(block) {
      page.element(.p, [.class("fr-hint-text")], text: "Le demandeur ne peut pas modifier ces réponses.")
    }
    table(title, &page) { page in
      for question in block.questions { row(question, isFixed: journey.isFrozen(block), &page) }
    }
  }

  /// Writes a question. What the form answers by itself is no answer of the applicant’s, though the request has it.
  private func row(_ question: FormJourney.Question, isFixed: Bool, _ page: inout HTMLWriter) {
    page.element(.tr) { page in
      page.element(.th, [.scope("row")]) { $0.text(question.fullLabel) }
      page.element(.td, isFixed ? own(question, "fixed") : [.data(.part, "given")]) { given(question, isFixed, &$0) }
      page.element(.td, isFixed ? [] : own(question, "written"), text: "–")
    }
  }

  /// What the script needs to write the answer of a request into a cell.
  private func own(_ question: FormJourney.Question, _ part: String) -> [TagAttribute] {
    // Scopes that the form fixes stand as it writes them.
    if part == "fixed", question.kind == .scopes { return [] }
    var attributes: [TagAttribute] = [.data(.part, part), .data(.field, question.name)]
    if question.isDeferred { attributes.append(.data(.deferred, DeferredWords.text)) }
    if let unit = question.unnamedUnit { attributes.append(.data(.unit, unit)) }
    if question.kind == .scopes, !journey.definition.scopes.isEmpty {
      attributes.append(.data(.scopes, text(scopes(question))))
    } else if let options = question.field.options, !options.isEmpty {
      attributes.append(.data(.options, text(.object(options.map { .init($0.value, .string($0.label)) }))))
    }
    return attributes
  }

  private func text(_ json: JSONValue) -> String { String(decoding: JSONWriter.write(json, .compact), as: UTF8.self) }

  private func given(_ question: FormJourney.Question, _ isFixed: Bool, _ page: inout HTMLWriter) {
    if question.isDeferred { return page.text(DeferredWords.text) }
    if question.kind == .scopes {
      let scopes = ScopeList(question.answer?.items ?? [], of: journey.definition)
      return scopes.isEmpty ? page.text("–") : scopes.write(&page)
    }
    list(journey.shown(question.isGiven || isFixed ? question.answer : nil, to: question), &page)
  }

  /// The scopes of the definition by group: which of them the form offers, which it writes, which only it decides on, and
  /// since when one is no longer offered.
  private func scopes(_ question: FormJourney.Question) -> JSONValue {
    let offer = ScopeOffer(journey)
    let given = Set(question.answer?.items ?? [])
    return .array(
      ScopeOffer.groups(journey.definition.scopes).map { group in
        let scopes = group.scopes.map { scope -> JSONValue in
          let (isOffered, isGiven) = (offer.shows(scope.value), given.contains(scope.value))
          let isFixed = offer.isFixed(scope) || (isGiven && !isOffered)
          let marks = [("offered", isOffered), ("given", isGiven), ("fixed", isFixed)].filter(\.1)
          return .object(
            [.init("value", .string(scope.value)), .init("name", .string(scope.declaration.name.value))]
              + marks.map { .init($0.0, .bool(true)) }
              + (scope.deprecation.map { [.init("since", .string($0.text))] } ?? [])
          )
        }
        return ["name": .string(group.name ?? ""), "scopes": .array(scopes)]
      }
    )
  }

  /// Writes the answers to what no page asks.
  private func unasked(_ page: inout HTMLWriter) {
    let questions = journey.unasked.filter { $0.isDeferred || !journey.shown($0.answer, to: $0).isEmpty }
    guard !questions.isEmpty else { return }
    let title = "Ce que le formulaire répond sans le demander"
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: title)
    table(title, &page) { page in
      for question in questions { row(question, isFixed: true, &page) }
    }
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
