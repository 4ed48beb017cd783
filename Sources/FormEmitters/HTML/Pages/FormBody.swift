import FormCatalog
import FormJSON
import FormSubmission

/// The questions of a form, step by step, with the summary at their end: all that is sent.
struct FormBody {
  let site: Site
  let journey: FormJourney
  let purpose: FormPurpose

  private var form: Form { journey.form }

  func write(_ page: inout HTMLWriter) {
    var attributes: [TagAttribute] = [
      .id("demande"), .post, .multipart, .data(.draft, "\(site.settings.environment)/\(form.uid)"),
    ]
    if let address = site.submission, site.sends(form) { attributes.append(.action(address)) }
    let questions = BrowserForm.json(form, in: site.catalog).map { JSONWriter.write($0, .compact) }
    if let questions { attributes.append(.data(.form, String(decoding: questions, as: UTF8.self))) }
    let deferred = JSONValue.array(journey.deferred.map { .string($0) })
    attributes.append(.data(.deferred, String(decoding: JSONWriter.write(deferred, .compact), as: UTF8.self)))
    if journey.kept != nil { attributes.append(.data(.kept)) }
    let blocks = BlockWriter(journey: journey)
    page.element(.form, attributes) { page in
      for (name, value) in journey.kept?.companions ?? [] { hidden(name.text, value, &page) }
      page.element(.div, [.id("erreurs"), .data(.part, "problems"), .tabindex(-1)]) { page in
        journey.problems.writeSummary(journey.places, &page)
      }
      page.element(.p, [.class("fr-hint-text"), .data(.part, "obligations")]) { page in
        page.text("Sauf mention contraire «\u{A0}(optionnel)\u{A0}», toutes les réponses sont obligatoires.")
      }
      for (place, step) in journey.steps.enumerated() {
        let next = place + 1 < journey.steps.count ? journey.steps[place + 1].title : "La synthèse"
        write(step, blocks, next: next, &page)
      }
      further(blocks, &page)
      for block in journey.frozen { fixed(block.questions, &page) }
      unasked(&page)
      if let questions { label(questions, &page) }
      SummarySection(site: site, journey: journey, purpose: purpose).write(&page)
    }
  }

  private func write(_ step: FormJourney.Step, _ blocks: BlockWriter, next: String, _ page: inout HTMLWriter) {
    let title = "\(step.id)-titre"
    page.element(.section, [.id(step.id), .data(.part, "step"), .aria(.labelledBy, title)]) { page in
      page.stepper(step.title, step: step.number, of: journey.steps.count + 1, next: next, id: title)
      if step.blocks.contains(where: { block in block.questions.contains(where: \.isGiven) }) {
        page.element(.p, [.class("fr-info-text fr-mb-3w")]) { page in
          page.text("Une partie des réponses est déjà écrite\u{A0}: relisez-les et complétez-les.")
        }
      }
      for block in step.blocks { blocks.write(block, below: step.title, level: 3, &page) }
      navigation(step, &page)
    }
  }

  private func navigation(_ step: FormJourney.Step, _ page: inout HTMLWriter) {
    // Without the script, there is still a draft to be saved.
    let scripted: [TagAttribute] = [.data(.part, "navigation"), .hidden]
    let isKept = journey.savesDrafts
    page.element(
      .ul,
      [.class("fr-raw-list fr-btns-group fr-btns-group--inline-sm")] + (isKept ? [] : scripted)
    ) { page in
      page.element(.li, isKept ? scripted : []) { page in
        page.element(
          .button,
          [.class("fr-btn fr-btn--secondary"), .type("button"), .data(.part, "previous")],
          text: step.number == 1 ? "Revenir à la présentation" : "Précédent"
        )
      }
      page.element(.li, isKept ? scripted : []) { page in
        page.element(.button, [.class("fr-btn"), .type("button"), .data(.part, "next")], text: "Suivant")
      }
      if isKept { page.element(.li) { $0.savingButton(journey.kept, backTo: step.id) } }
    }
  }

  /// Writes the blocks that no step asks: they are prefilled, and can be changed.
  private func further(_ blocks: BlockWriter, _ page: inout HTMLWriter) {
    for block in journey.further {
      page.element(.section, [.data(.part, "further"), .class("fr-mb-4w")]) { page in
        blocks.write(block, below: nil, level: 2, &page)
        page.element(.p, [.data(.part, "navigation"), .hidden]) { page in
          page.element(
            .button,
            [.class("fr-btn"), .type("button"), .data(.part, "next")],
            text: "Revenir à la synthèse"
          )
        }
        if journey.savesDrafts { page.element(.p) { $0.savingButton(journey.kept, backTo: block.id) } }
      }
    }
  }

  /// Writes the fixed answers as hidden fields, so that they are sent too.
  private func fixed(_ questions: [FormJourney.Question], _ page: inout HTMLWriter) {
    for question in questions {
      if question.kind == .document { keptDocuments(question, &page) }
      guard !question.isDeferred, question.kind != .document else { continue }
      for text in question.answer?.sentTexts ?? [] { hidden(question, text, &page) }
    }
  }

  /// Describes the documents of a question that cannot be changed for the script, which counts them; they are not sent.
  private func keptDocuments(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    for document in journey.kept?.documents[question.name] ?? [] {
      page.element(
        .input,
        [.type("hidden"), .data(.field, question.name), .data(.document, document.document.described)]
      )
    }
  }

  /// Writes the answers to what no page asks. A default that depends on answers finds its field empty.
  private func unasked(_ page: inout HTMLWriter) {
    fixed(journey.unasked, &page)
    for question in journey.unasked where question.answer == nil && !question.isDeferred { hidden(question, "", &page) }
  }

  /// Writes what the post is for, since all forms post to one address.
  private func label(_ questions: [UInt8], _ page: inout HTMLWriter) {
    guard site.sends(form) else { return }
    let label = PostLabel(form, questions, environment: site.settings.environment)
    for name in PostLabel.Name.allCases {
      guard let value = label[name] else { continue }
      hidden(name.rawValue, value, &page)
    }
  }

  private func hidden(_ name: String, _ value: String, _ page: inout HTMLWriter) {
    page.element(.input, [.type("hidden"), .name(name), .value(value)])
  }

  private func hidden(_ question: FormJourney.Question, _ text: String, _ page: inout HTMLWriter) {
    let name = question.field.schema.isMany ? "\(question.name)[]" : question.name
    page.element(.input, [.type("hidden"), .name(name), .value(text), .data(.field, question.name)])
  }
}
