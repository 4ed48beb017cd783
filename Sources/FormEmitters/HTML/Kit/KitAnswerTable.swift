import FormCatalog
import FormSubmission

/// The table of a form’s prefilled answers, which says whether each can still be changed.
struct KitAnswerTable {
  let journey: FormJourney
  let readers: KitReaders

  func write(_ page: inout HTMLWriter) {
    page.element(.h2, text: "Ce qui est rempli")
    let rows = journey.blocks.flatMap(rows)
    guard !rows.isEmpty else {
      page.element(.p, text: "Rien n’est rempli d’avance.")
      return
    }
    page.element(.table) { page in
      page.element(.caption, text: "Les réponses écrites d’avance")
      page.element(.thead) { page in
        page.element(.tr) { page in
          for title in ["Question", "Réponse", readers.change] { page.element(.th, [.scope("col")], text: title) }
        }
      }
      page.element(.tbody) { page in
        for row in rows {
          page.element(.tr) { page in
            page.element(.th, [.scope("row")], text: row.question)
            page.element(.td) { page in
              for (place, line) in row.answer.enumerated() {
                if place > 0 { page.element(.br) }
                LinkedText.write(line, &page)
              }
            }
            page.element(.td, text: row.state)
          }
        }
      }
    }
  }

  private typealias Row = (question: String, answer: [String], state: String)

  /// A row for each question, and one for all withheld details of a contact. Scopes have their own table.
  private func rows(_ block: FormJourney.Block) -> [Row] {
    let state = journey.isFrozen(block) ? "non" : "oui"
    let answered = block.questions.filter { question in
      let isAboutKind = question.contact != nil && !journey.form.isAboutPerson(question.name)
      return question.kind != .scopes && !isAboutKind && question.isAnswered
    }
    var listed: Set<String> = []
    return answered.compactMap { question in
      let label = PlainLabel.of(question.label)
      guard let contact = question.contact else {
        return (label, question.isDeferred ? [Self.entrusted] : shown(question), state)
      }
      let title = PlainLabel.of(journey.wording.title(contact))
      guard question.isDeferred else { return ("\(title)\u{A0}: \(label)", shown(question), state) }
      guard listed.insert(contact.name.value).inserted else { return nil }
      let withheld = answered.filter { $0.isDeferred && $0.contact?.name.value == contact.name.value }
      let labels = withheld.map { PlainLabel.of($0.label) }
      return ("\(title)\u{A0}: \(labels.joined(separator: ", "))", [Self.entrusted], state)
    }
  }

  /// What stands for an answer of the vault, which a kit never shows.
  private static let entrusted = "Écrite par DataPass d’après ce qui lui est confié, jamais montrée ici"

  private func shown(_ question: FormJourney.Question) -> [String] {
    journey.shown(question.answer, to: question).flatMap { text in
      text.split(whereSeparator: \.isNewline).map { OneLine.of(String($0)) }
    }
  }
}
