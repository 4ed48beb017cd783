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
      return options.map { option in
        let remarks = question.excludesOthers(option) ? ["exclut les autres réponses"] : []
        return Synopsis.Item(key: option.value, text: option.label, remarks: remarks)
      }
    }
    let offer = ScopeOffer(journey)
    let chosen = Set(question.answer?.items ?? [])
    let shown = offer.groups.flatMap { group in
      group.scopes.map { scope in
        var remarks: [String] = []
        if chosen.contains(scope.value) { remarks.append("cochée d’avance") }
        if offer.isFixed(scope) { remarks.append("ne se change pas") }
        if let day = scope.declaration.deprecatedSince?.value { remarks.append("ne se demande plus depuis le \(day)") }
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
      let when = journey.settled(rule.when)
      let unless = rule.unless.map(journey.settled)
      guard when != .never, unless != .always else { return nil }
      var remarks: [String] = []
      if rule.message != nil { remarks.append(words(of: rule)) }
      if case .open(let condition) = when { remarks.append("si \(journey.words.text(condition))") }
      if case .open(let condition) = unless { remarks.append("sauf si \(journey.words.text(condition))") }
      if rule.isAdvice { remarks.append("un conseil, qui ne refuse rien") }
      return Synopsis.Item(key: rule.id, text: rule.message ?? words(of: rule), remarks: remarks)
    }
  }

  private func words(of rule: RuleSchema) -> String {
    Violation.words(of: rule.kind) { names in
      let shown = names.map { name in
        "«\u{A0}\(rule.isAboutScopes ? journey.words.option("scopes", name) : journey.words.label(name))\u{A0}»"
      }
      let list = shown.joined(separator: Violation.separator)
      return (list, list)
    }.french
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

extension String {
  /// The text as it continues a line: without its first capital, unless it is an abbreviation’s (`SIRET`).
  fileprivate var uncapitalized: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
