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

  /// The questions of a block that applicants answer, and the answers to those that no page asks.
  func asked(_ block: FormJourney.Block) -> [Synopsis.Item] {
    sheet.asked(block).map { question in
      var item = item(question, sheet.line(question))
      item.beginsWithKind = true
      item.choices = choices(question)
      return item
    } + unasked(block)
  }

  /// The answers of a block that applicants only read.
  func fixed(_ block: FormJourney.Block) -> [Synopsis.Item] {
    sheet.fixed(block).map { item($0, sheet.fixedLine($0)) } + unasked(block)
  }

  /// Who answers a block that is no step.
  func note(_ block: FormJourney.Block) -> String? { sheet.note(block) }

  private func unasked(_ block: FormJourney.Block) -> [Synopsis.Item] {
    sheet.unasked(in: block.name).map { item($0, sheet.unaskedLine($0)) }
  }

  private func item(_ question: FormJourney.Question, _ line: QuestionSheet.Line) -> Synopsis.Item {
    var item = Synopsis.Item(key: question.name, text: question.label, remarks: line.remarks.map(\.uncapitalized))
    item.contact = question.contact.map { ($0.name.value, journey.wording.title($0)) }
    return item
  }

  private func choices(_ question: FormJourney.Question) -> [Synopsis.Item] {
    guard sheet.listsScopes(question) else {
      // Of a contact they are always the same two.
      let options = question.contact == nil ? question.options : []
      return options.map { Synopsis.Item(key: $0.value, text: $0.label) }
    }
    return sheet.scopes(question).flatMap { group in
      group.scopes.map { scope, remarks in
        Synopsis.Item(key: scope.value, text: scope.declaration.name.value, remarks: remarks, group: group.title)
      }
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
    sheet.boxes.map { box, when in
      var item = Synopsis.Item(key: box.name, text: box.label)
      if case .open(let condition) = when { item.remarks = ["à cocher si \(journey.words.text(condition))"] }
      return item
    }
  }
}
