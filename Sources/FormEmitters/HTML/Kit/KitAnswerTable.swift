import FormCatalog
import FormSubmission

/// What a form answers in advance, with what may still be changed.
struct KitAnswerTable {
  let journey: FormJourney

  func write(_ page: inout HTMLWriter) {
    page.element(.h2, text: "Ce qui est rempli")
    let rows = journey.blocks.flatMap { block in
      block.questions.compactMap { question in row(question, isFrozen: journey.isFrozen(block)) }
    }
    guard !rows.isEmpty else {
      page.element(.p, text: "Rien n’est rempli d’avance.")
      return
    }
    page.element(.table) { page in
      page.element(.caption, text: "Les réponses écrites d’avance")
      page.element(.thead) { page in
        page.element(.tr) { page in
          for title in ["Question", "Réponse", "Vos clients"] { page.element(.th, [.scope("col")], text: title) }
        }
      }
      page.element(.tbody) { page in
        for row in rows {
          page.element(.tr) { page in
            page.element(.th, [.scope("row")], text: row.question)
            page.element(.td) { page in
              for (place, line) in row.answer.enumerated() {
                if place > 0 { page.element(.br) }
                page.text(line)
              }
            }
            page.element(.td, text: row.state)
          }
        }
      }
    }
  }

  private func row(
    _ question: FormJourney.Question,
    isFrozen: Bool
  ) -> (question: String, answer: [String], state: String)? {
    // Scopes have a table of their own.
    guard question.kind != .scopes, question.isDeferred || question.isGiven else { return nil }
    let label = OneLine.of(question.label)
    let name = question.contact.map { "\(OneLine.of(journey.wording.title($0)))\u{A0}: \(label)" } ?? label
    if question.isDeferred { return (name, [DeferredWords.text], "ne le voient pas") }
    let shown = journey.shown(question.answer, to: question).flatMap { text in
      text.split(whereSeparator: \.isNewline).map { OneLine.of(String($0)) }
    }
    return (name, shown, isFrozen ? "ne peuvent pas le changer" : "peuvent le changer")
  }
}
