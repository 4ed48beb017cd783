import FormCatalog
import FormJSON
import FormMarkup
import FormSubmission

/// Writes the questions of a form as fields to fill in.
struct QuestionWriter {
  let journey: FormJourney
  let choices: AnswerChoices
  /// The questions that may be answered instead of the one before them, with the rules on which that depends.
  let alternatives: [String: [String]]

  func write(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    switch question.kind {
    case .text, .email, .phone, .url, .siret, .date, .integer:
      if let offered = question.field.labelledSuggestions {
        select(question, offered, &page)
      } else {
        input(question, &page)
      }
    case .longText: area(question, &page)
    case .boolean: box(question, &page)
    case .choice:
      switch question.options.count {
      case 0: input(question, &page)
      case 1...6: radios(question, &page)
      default: select(question, question.options, &page)
      }
    case .choices:
      journey.hasRows(question) ? rows(question, &page) : boxes(question, &page)
    case .scopes: journey.hasRows(question) ? rows(question, &page) : scopes(question, &page)
    case .list: rows(question, &page)
    case .document: upload(question, &page)
    }
  }

  // MARK: What all fields have

  /// Writes a field with its label, hints and a place for messages.
  private func group(
    _ question: FormJourney.Question,
    _ style: String,
    _ page: inout HTMLWriter,
    _ control: (inout HTMLWriter) -> Void
  ) {
    page.element(.div, attributes(question, style)) { page in
      // Inside, to be hidden with the question.
      if let rules = alternatives[question.name] {
        let ids = String(decoding: JSONWriter.write(SchemaEmitter.strings(rules), .compact), as: UTF8.self)
        page.element(
          .p,
          [.class("fr-text--bold")] + (rules.isEmpty ? [] : [.data(.rules, ids)]),
          text: "OU"
        )
      }
      preface(question, &page)
      page.element(.label, [.class("fr-label"), .for(question.id)]) { label(question, &$0) }
      control(&page)
      messages(question, &page)
    }
  }

  /// Writes a group of checkboxes or radio buttons that answer one question.
  func set(
    _ question: FormJourney.Question,
    part: String? = nil,
    _ page: inout HTMLWriter,
    _ controls: (inout HTMLWriter) -> Void
  ) {
    let legend = "\(question.id)-legende"
    let described = TagAttribute.aria(.labelledBy, "\(legend) \(question.id)-messages")
    // Error links lead here, so the script must be able to focus it.
    var own = [TagAttribute.id(question.id), described, .tabindex(-1)]
    own += journey.problems.state(of: question.name)
    if let part { own.append(.data(.part, part)) }
    page.element(.fieldset, attributes(question, "fr-fieldset") + own) { page in
      page.element(.legend, [.class("fr-fieldset__legend fr-fieldset__legend--regular"), .id(legend)]) { page in
        label(question, &page)
      }
      controls(&page)
      messages(question, &page)
    }
  }

  func attributes(_ question: FormJourney.Question, _ style: String) -> [TagAttribute] {
    var attributes: [TagAttribute] = [
      .class(journey.problems.style(style, of: question.name)), .data(.field, question.name),
    ]
    if question.isDeferred { attributes.append(.data(.deferred, DeferredWords.text)) }
    if let unit = question.unnamedUnit { attributes.append(.data(.unit, unit)) }
    return attributes
  }

  /// Writes what upstream’s pages say above a question.
  private func preface(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    guard let (title, text) = journey.wording.preface(of: question.name) else { return }
    if let title { page.element(.p, [.class("fr-text--bold fr-mb-1v")], text: title) }
    if let text { page.prose(text, "fr-text--sm fr-mb-2w") }
  }

  func label(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    page.text(question.label)
    obligation(question, &page)
    if let hint = hint(question) { page.element(.span, [.class("fr-hint-text")]) { $0.markup(hint, .line) } }
    if let unit = question.unnamedUnit {
      page.element(.span, [.class("fr-hint-text")], text: UnitWords.text(unit).capitalizedFirst)
    }
    if let example = question.field.example, question.kind != .document {
      page.element(.span, [.class("fr-hint-text")], text: "Exemple\u{A0}: \(example)")
    }
    if case .open(let condition) = question.when {
      page.element(.span, [.class("fr-hint-text"), .data(.part, "condition")]) { page in
        page.text("À remplir seulement si \(journey.words.text(condition)).")
      }
    }
    if question.isDeferred {
      page.element(
        .span,
        [.class("fr-hint-text")],
        text: "Laissez vide\u{A0}: cette réponse est renseignée par la plateforme."
      )
    }
  }

  /// Says of an optional question that it is. One of several of which one has to be answered is not: a note above them
  /// says what is wanted.
  private func obligation(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let binding = choices.binding(question)
    // The script replaces these texts: it knows whether the field is optional.
    switch question.requirement {
    case .always: break
    // The page insists on it, though a request without it is accepted.
    case .never where question.field.schema.limits.mustBeAccepted: break
    case .never where binding.isEmpty: page.text(" (optionnel)")
    case .never:
      if binding.allSatisfy(\.isOpen) { page.element(.span, [.data(.part, "obligation")], text: "") }
    case .open(let condition):
      page.element(.span, [.data(.part, "obligation")]) { page in
        page.text(" (à remplir si \(journey.words.text(condition)))")
      }
    }
  }

  /// The hint, with a little HTML; for a file without one, a description of what it may be.
  private func hint(_ question: FormJourney.Question) -> String? {
    question.field.hint
      ?? (question.kind == .document ? FileWords.text(question.field.schema.limits) : nil)
  }

  func messages(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let id = TagAttribute.id("\(question.id)-messages")
    page.element(.div, [.class("fr-messages-group"), id, .aria(.live, "polite")]) { page in
      journey.problems.write(question.name, hasRows: journey.hasRows(question), &page)
    }
  }

  /// Whether a browser without the script may refuse to send the form if there is no answer.
  private func isRequired(_ question: FormJourney.Question) -> Bool {
    question.requirement == .always && question.when == .always && !question.isDeferred
      && journey.kept?.documents[question.name]?.isEmpty ?? true
  }

  private func common(_ question: FormJourney.Question) -> [TagAttribute] {
    var attributes: [TagAttribute] = [
      .id(question.id), .name(question.name), .aria(.describedBy, "\(question.id)-messages"),
    ]
    if isRequired(question) { attributes.append(.required) }
    return attributes + journey.problems.state(of: question.name)
  }

  // MARK: One answer

  private func input(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    var attributes: [TagAttribute] = [.class("fr-input")] + common(question)
    switch question.kind {
    case .email: attributes += [.type("email"), .noSpelling]
    case .phone: attributes += [.type("tel")]
    case .url: attributes += [.type("text"), .inputMode("url"), .noSpelling]
    case .date: attributes += [.type("date")]
    case .integer, .siret: attributes += [.type("text"), .inputMode("numeric")]
    case .text, .longText, .boolean, .choice, .choices, .document, .scopes, .list: attributes += [.type("text")]
    }
    // A contact is mostly somebody else: the browser would offer the applicant’s own name and address.
    if let purpose = question.contact == nil ? question.field.autocomplete : "off" {
      attributes.append(.autocomplete(purpose))
    }
    if let answer = question.answer?.shownText { attributes.append(.value(answer)) }
    let suggestions = "\(question.id)-propositions"
    if !question.field.suggestions.isEmpty { attributes.append(.list(suggestions)) }
    group(question, "fr-input-group", &page) { page in
      page.element(.input, attributes)
      guard !question.field.suggestions.isEmpty else { return }
      page.element(.datalist, [.id(suggestions)]) { page in
        for suggestion in question.field.suggestions { page.element(.option, [.value(suggestion.value)], text: "") }
      }
    }
  }

  private func area(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    group(question, "fr-input-group", &page) { page in
      page.element(.textarea, [.class("fr-input"), .rows(6)] + common(question)) { page in
        guard let answer = question.answer?.shownText else { return }
        // Browsers drop a line break right after the tag.
        page.text(answer.hasPrefix("\n") ? "\n" + answer : answer)
      }
    }
  }

  private func select(
    _ question: FormJourney.Question,
    _ offered: [FormField.Option],
    _ page: inout HTMLWriter
  ) {
    let chosen = question.answer?.shownText
    group(question, "fr-select-group", &page) { page in
      page.element(.select, [.class("fr-select")] + common(question)) { page in
        page.element(.option, [.value("")], text: "Sélectionnez une réponse")
        for option in offered {
          let isChosen = option.value == chosen
          page.element(.option, [.value(option.value)] + (isChosen ? [.selected] : []), text: option.label)
        }
        // Suggestions may lack the answer that is given.
        if let chosen, !offered.contains(where: { $0.value == chosen }) {
          page.element(.option, [.value(chosen), .selected], text: chosen)
        }
      }
    }
  }

  private func box(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    preface(question, &page)
    page.element(.div, attributes(question, "fr-checkbox-group fr-mb-3w")) { page in
      // `required` would force applicants to tick the checkbox, even where a no is a valid answer.
      let own = common(question).filter { $0.name.description != "required" }
      let state: [TagAttribute] = question.answer?.isTicked == true ? [.checked] : []
      page.element(.input, own + [.type("checkbox"), .value("1")] + state)
      page.element(.label, [.class("fr-label"), .for(question.id)]) { label(question, &$0) }
      messages(question, &page)
    }
  }

  private func upload(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let limits = question.field.schema.limits
    let isMany = limits.maximumCount.map { $0 > 1 } ?? true
    var attributes = common(question) + [.class("fr-upload"), .type("file")]
    if let types = limits.contentTypes { attributes.append(.accept(types)) }
    if isMany { attributes.append(.multiple) }
    group(question, "fr-upload-group fr-mb-3w", &page) { page in
      page.element(.input, attributes)
      keptDocuments(question, &page)
    }
  }

  // MARK: Several answers

  private func radios(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let chosen = question.answer?.shownText
    set(question, &page) { page in
      for option in question.options {
        choice(question, option, "radio", isChosen: option.value == chosen, &page)
      }
    }
  }

  private func boxes(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let chosen = question.answer?.items ?? []
    let type = question.field.asking.isSingle && chosen.count < 2 ? "radio" : "checkbox"
    set(question, &page) { page in
      for option in question.options {
        choice(question, option, type, isChosen: chosen.contains(option.value), &page)
      }
    }
  }

  private func choice(
    _ question: FormJourney.Question,
    _ option: FormField.Option,
    _ type: String,
    isChosen: Bool,
    _ page: inout HTMLWriter
  ) {
    let id = ElementID.of(question.id, option.value)
    let isMany = question.field.schema.isMany
    var attributes: [TagAttribute] = [
      .type(type), .id(id), .name(isMany ? "\(question.name)[]" : question.name), .value(option.value),
    ]
    if isChosen { attributes.append(.checked) }
    if type == "radio", isRequired(question) { attributes.append(.required) }
    page.element(.div, [.class("fr-fieldset__element")]) { page in
      page.element(.div, [.class("fr-\(type)-group")]) { page in
        page.element(.input, attributes)
        page.element(.label, [.class("fr-label"), .for(id)]) { page in
          if let markup = option.markup { page.markup(markup, .line) } else { page.text(option.label) }
          guard question.excludesOthers(option) else { return }
          page.element(.span, [.class("fr-hint-text")], text: "Exclut les autres réponses.")
        }
      }
    }
  }

  /// Writes one text field per row: prefilled ones, then empty ones; the script can add more.
  private func rows(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let given = question.answer?.items ?? []
    let isNumber = question.kind == .list && question.field.schema.itemKind == .integer
    set(question, &page) { page in
      for (place, item) in (given + Array(repeating: "", count: max(1, 3 - given.count))).enumerated() {
        page.element(.div, [.class("fr-fieldset__element"), .data(.part, "row")]) { page in
          page.element(
            .input,
            [
              .class("fr-input"), .type("text"), .id(FormJourney.Question.idOfRow(place, in: question.id)),
              .name("\(question.name)[]"), .value(item),
              .aria(.label, "\(question.label)\u{A0}: réponse \(place + 1)"),
            ] + (isNumber ? [.inputMode("numeric")] : []) + journey.problems.state(ofItem: place, in: question)
          )
        }
      }
      page.element(.div, [.class("fr-fieldset__element")]) { page in
        page.element(
          .button,
          [.class("fr-btn fr-btn--tertiary fr-btn--sm"), .type("button"), .data(.part, "add"), .hidden],
          text: "Ajouter une réponse"
        )
      }
    }
  }
}
