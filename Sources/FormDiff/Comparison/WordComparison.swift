import FormCatalog
import FormSource

/// Compares what the pages of a form say about what both sides ask.
struct WordComparison {
  private let sides: Sides
  private var texts: TextComparison
  /// Most forms share the questions of their definition: these are compared once.
  private var known: [Pair: [Reworded]] = [:]

  init(_ sides: Sides) {
    self.sides = sides
    texts = TextComparison(sides)
  }

  /// The questions of both sides, by identity: the catalogues keep them alive.
  private struct Pair: Hashable {
    let before: ObjectIdentifier
    let after: ObjectIdentifier
  }

  mutating func compare(
    _ before: Form,
    _ after: Form,
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    guard let old = before.blocks, let new = after.blocks else { return }
    let pair = Pair(before: ObjectIdentifier(old), after: ObjectIdentifier(new))
    let asked = FormWords(old, sides.before.wordPlaces(of: before))
    let asking = FormWords(new, sides.after.wordPlaces(of: after))
    let reworded =
      known[pair] ?? QuestionWordComparison(before: asked, after: asking, subject: subject).changes
    known[pair] = reworded
    let form = ShownBlocks(after)
    for word in reworded where form.shows(word.block) { changes.add(word.change.touching(subject)) }
    texts.compare(before, after, asked, asking, form, subject, &changes)
  }
}

/// What a form asks, and where its words are written.
struct FormWords {
  let blocks: FormBlocks
  let places: WordPlaces

  init(_ blocks: FormBlocks, _ places: WordPlaces) {
    self.blocks = blocks
    self.places = places
  }
}

/// A change of words, with the block whose pages show it.
struct Reworded {
  let block: String
  let change: Change
}

/// The blocks that a form’s pages show.
struct ShownBlocks {
  /// Nil for all.
  private let names: Set<String>?

  init(_ form: Form) {
    let declaration = form.declaration
    names =
      declaration.steps.isEmpty
      ? nil : Set(declaration.steps.map(\.value) + declaration.staticBlocks.map(\.value))
  }

  func shows(_ block: String) -> Bool { names?.contains(block) ?? true }
}
