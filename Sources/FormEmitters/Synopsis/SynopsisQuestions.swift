import FormCatalog
import FormSubmission

/// Questions as the sheet words them, under the names that files use.
struct SynopsisQuestions {
  let journey: FormJourney
  private let sheet: QuestionSheet

  init(_ journey: FormJourney, in site: Site) {
    self.journey = journey
    sheet = QuestionSheet(site: site, journey: journey)
  }

  /// The questions of a block that applicants answer.
  func asked(_ block: FormJourney.Block) -> [Synopsis.Item] {
    block.questions.map { question in
      var item = item(question)
      item.remarks = sheet.line(question, givesAnswer: question.kind != .scopes).remarks.map(\.uncapitalized)
      item.remarks += start(question)
      item.choices = choices(question)
      return item
    }
  }

  /// The answers of a block that applicants only read.
  func fixed(_ block: FormJourney.Block) -> [Synopsis.Item] {
    block.questions.compactMap { question in
      let texts = question.isDeferred ? [DeferredWords.text] : journey.shown(question.answer, to: question)
      guard !texts.isEmpty else { return nil }
      var item = item(question)
      item.remarks = ["réponse\u{A0}: \(texts.joined(separator: "\u{A0}; "))"]
      return item
    }
  }

  private func item(_ question: FormJourney.Question) -> Synopsis.Item {
    var item = Synopsis.Item(key: question.name, text: question.label)
    item.contact = question.contact.map { ($0.name.value, journey.wording.title($0)) }
    return item
  }

  /// The answer that is there at first without being the form’s.
  private func start(_ question: FormJourney.Question) -> [String] {
    guard !question.isGiven, !question.isDeferred, question.kind != .scopes else { return [] }
    let texts = journey.shown(question.answer, to: question)
    return texts.isEmpty ? [] : ["au départ\u{A0}: \(texts.joined(separator: "\u{A0}; "))"]
  }

  private func choices(_ question: FormJourney.Question) -> [Synopsis.Item] {
    guard question.kind == .scopes else {
      // Of a contact they are always the same two.
      let options = question.contact == nil ? question.options : []
      return options.map { Synopsis.Item(key: $0.value, text: $0.label) }
    }
    let offer = ScopeOffer(journey)
    let chosen = Set(question.answer?.items ?? [])
    let shown = offer.groups.flatMap { group in
      group.scopes.map { scope in
        let remarks = (chosen.contains(scope.value) ? ["cochée d’avance"] : []) + offer.remarks(scope)
        return Synopsis.Item(
          key: scope.value,
          text: scope.declaration.name.value,
          remarks: remarks,
          group: group.name
        )
      }
    }
    let hidden = journey.definition.scopes.filter { scope in
      chosen.contains(scope.value) && !offer.scopes.contains { $0.value == scope.value }
    }
    return shown
      + hidden.map { scope in
        Synopsis.Item(
          key: scope.value,
          text: scope.declaration.name.value,
          remarks: ["cochée d’avance"],
          group: "Demandées sans être montrées"
        )
      }
  }

  /// The rules between answers and between scopes, each with what applicants read when they break it.
  var rules: [Synopsis.Item] {
    journey.schema.rules.compactMap { rule in
      sheet.line(rule).map { Synopsis.Item(key: rule.id, text: $0.label, remarks: $0.remarks.map(\.uncapitalized)) }
    }
  }

  /// The boxes to tick before a request is sent.
  var boxes: [Synopsis.Item] {
    journey.boxes.map { box, when in
      var item = Synopsis.Item(key: box.name, text: box.label)
      if case .open(let condition) = when { item.remarks = ["à cocher si \(journey.words.text(condition))"] }
      return item
    }
  }
}
