import FormCatalog
import FormSource

/// Compares the words of all forms, and of the definitions that have none.
struct FormWordComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    var words = WordComparison(sides)
    for (before, after) in sides.forms.renamed + sides.forms.kept {
      words.compare(before, after, Change.Subject(after), &changes)
    }
    for after in sides.after.definitions.all where after.forms.isEmpty {
      guard let before = sides.former(after), let old = Form.common(to: before),
        let new = Form.common(to: after)
      else { continue }
      words.compare(old, new, Change.Subject(after), &changes)
    }
  }
}

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
    // What pages show beside the questions goes by their names.
    guard let old = before.declaredBlocks, let new = after.declaredBlocks else { return }
    let places = (sides.before.wordPlaces(of: before), sides.after.wordPlaces(of: after))
    let form = ShownBlocks(after)
    if let (former, latter) = compared(before, after) {
      let pair = Pair(before: ObjectIdentifier(former), after: ObjectIdentifier(latter))
      let (asked, asking) = (FormWords(former, places.0), FormWords(latter, places.1))
      let reworded =
        known[pair] ?? QuestionWordComparison(before: asked, after: asking, subject: subject).changes
      known[pair] = reworded
      for word in reworded where form.shows(word.block) { changes.add(word.change.touching(subject)) }
    }
    let (asked, asking) = (FormWords(old, places.0), FormWords(new, places.1))
    texts.compare(before, after, asked, asking, form, subject, &changes)
  }

  /// The questions whose words are compared; nil where they are the same.
  private func compared(_ before: Form, _ after: Form) -> (FormBlocks, FormBlocks)? {
    switch sides.same.worded(before, after) {
    case .inTheSameWords: return nil
    case .inOtherWords(let old, let new): return (old.blocks, new.blocks)
    case nil:
      guard let old = before.blocks, let new = after.blocks else { return nil }
      return (old, new)
    }
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
