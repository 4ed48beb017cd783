import FormCatalog
import FormSubmission

/// What a form leaves to its applicants: what they always have to answer, what depends on other answers, and what is
/// prefilled but can be changed.
struct Remainder {
  /// Exactly the fields of `Form.unansweredFields`, by block.
  let always: [Block]
  let conditional: [Block]
  /// Prefilled answers in the steps of the form, which the applicant may complete.
  let written: [Block]

  struct Block {
    let title: String
    let items: [Item]
  }

  /// Something to answer: a question, a contact, or several questions of which one is enough.
  struct Item {
    let title: String
    /// Further information: a hint, what a file may be, which details of a contact.
    var notes: [String] = []
    /// When it is asked, as a sentence; nil if always.
    var condition: String?
    /// The questions to choose from, of which one is enough.
    var choices: [Choice] = []
    /// The questions that it covers.
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

  /// Whether some detail of a contact always has to be answered.
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
      return found.isEmpty ? nil : Block(title: PlainLabel.of(journey.wording.stepTitle(block.declared)), items: found)
    }
  }
}
