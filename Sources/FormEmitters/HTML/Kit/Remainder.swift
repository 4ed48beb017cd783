import FormCatalog
import FormSubmission

/// What a form leaves to its applicants: what has to be answered in any case, what depends on answers, what is written
/// and may be changed.
struct Remainder {
  /// Exactly what `Form.unansweredFields` names, by block.
  let always: [Block]
  let conditional: [Block]
  /// Answers of the form that the applicant passes on the way and may complete.
  let written: [Block]

  struct Block {
    let title: String
    let items: [Item]
  }

  /// Something to answer: a question, a contact, or several questions of which one suffices.
  struct Item {
    let title: String
    /// What else is to be known: a hint, what a file may be, what of a contact.
    var notes: [String] = []
    /// When it is asked, as a sentence; nil for always.
    var condition: String?
    /// Of which one answer suffices.
    var choices: [Choice] = []
    /// The questions that it stands for.
    let fields: [String]
  }

  struct Choice {
    let title: String
    let notes: [String]
  }

  init(_ journey: FormJourney, unanswered: [String]) {
    let maker = RemainderMaker(journey, unanswered: Set(unanswered))
    let steps = journey.steps.flatMap(\.blocks)
    // In the order in which applicants meet them.
    let all = steps + journey.further + journey.frozen
    always = Self.blocks(journey, all, maker.always)
    conditional = Self.blocks(journey, all, maker.conditional)
    written = Self.blocks(journey, steps, maker.written)
  }

  /// Whether something of a contact is still to be answered.
  func asks(_ contact: ContactKind, in journey: FormJourney) -> Bool {
    let asked = Set(always.flatMap(\.items).flatMap(\.fields))
    let questions = journey.blocks.flatMap(\.questions).filter { $0.contact?.name.value == contact.name.value }
    return questions.contains { asked.contains($0.name) }
  }

  private static func blocks(
    _ journey: FormJourney,
    _ blocks: [FormJourney.Block],
    _ items: (FormJourney.Block) -> [Item]
  ) -> [Block] {
    blocks.compactMap { block in
      let found = items(block)
      return found.isEmpty ? nil : Block(title: OneLine.of(journey.wording.stepTitle(block.declared)), items: found)
    }
  }
}
