import FormCatalog
import FormSource
import FormSubmission

/// Compares the words of questions, blocks and contacts that both sides ask.
struct QuestionWordComparison {
  let before: FormWords
  let after: FormWords
  let subject: Change.Subject

  var changes: [Reworded] {
    var found: [Reworded] = []
    let names = FieldNames(before.blocks, after.blocks)
    for block in after.blocks.blocks {
      if let old = before.blocks.block(block.name.value) { compare(old, block, &found) }
      for field in block.fields {
        guard let old = before.blocks.field(names.before(field.name)) else { continue }
        compare(old, field, in: block, &found)
      }
    }
    return found
  }

  private func compare(_ old: FormBlocks.Block, _ new: FormBlocks.Block, _ found: inout [Reworded]) {
    let name = new.name.value
    func add(_ change: Change) { found.append(Reworded(block: name, change: change)) }
    let (oldStep, newStep) = (before.stepTitle(of: old), after.stepTitle(of: new))
    lazy var steps = (before.places.stepTitle(of: old), after.places.stepTitle(of: new))
    if oldStep != newStep {
      add(StepRetitled.change(oldStep, newStep, subject, before: steps.0, after: steps.1))
    }
    let (oldHeading, newHeading) = (old.shownHeading, new.shownHeading)
    if oldHeading != newHeading {
      let places = (before.places.heading(of: old), after.places.heading(of: new))
      // The title of the step is often its only one.
      if oldStep == newStep || places.0 != steps.0 && places.1 != steps.1 {
        add(BlockRetitled.change(oldHeading, newHeading, subject, before: places.0, after: places.1))
      }
    }
    if old.intro != new.intro {
      add(
        IntroChanged.change(
          of: newStep,
          old.intro,
          new.intro,
          subject,
          before: old.intro.map { _ in before.places.introduction(of: old) },
          after: new.intro.map { _ in after.places.introduction(of: new) }
        )
      )
    }
    for contact in new.contacts {
      guard let former = old.contacts.first(where: { $0.name.value == contact.name.value }) else { continue }
      compare(former, contact, add)
    }
  }

  private func compare(_ old: ContactKind, _ new: ContactKind, _ add: (Change) -> Void) {
    if old.label != new.label {
      let places = (before.places.title(of: old), after.places.title(of: new))
      add(ContactRetitled.change(old, new, subject, before: places.0, after: places.1))
    }
    // Most hints stay, and to find their places takes longer than to compare them.
    if old.hint != new.hint {
      let hints = (before.places.hint(of: old), after.places.hint(of: new))
      addHints(of: new.label, (old.hint, hints.0), (new.hint, hints.1), add)
    }
  }

  private func compare(_ old: FormField, _ new: FormField, in block: FormBlocks.Block, _ found: inout [Reworded]) {
    func add(_ change: Change) { found.append(Reworded(block: block.name.value, change: change)) }
    if old.label != new.label, before.label(old) != after.label(new) {
      let places = (before.places.label(of: old), after.places.label(of: new))
      add(QuestionReworded.change(old, new, subject, before: places.0, after: places.1))
    }
    if old.hint != new.hint {
      let hints = (before.places.hint(of: old), after.places.hint(of: new))
      addHints(of: new.label, (old.hint, hints.0), (new.hint, hints.1), add)
    }
    for (former, latter) in [(old.example, new.example), (old.unit, new.unit)] where former != latter {
      let places = (old.declaration.span, new.declaration.span)
      add(ExampleChanged.change(of: new.label, former, latter, subject, before: places.0, after: places.1))
    }
    // The names of scopes are the definition’s.
    if new.schema.kind != .scopes {
      compareOptions(old.options, new.options, old, new, add)
      compareOptions(old.suggestions, new.suggestions, old, new, add)
    }
  }

  private func addHints(
    of question: String,
    _ old: (text: String?, place: ByteSpan),
    _ new: (text: String?, place: ByteSpan),
    _ add: (Change) -> Void
  ) {
    let (before, after) = (old.text.map { _ in old.place }, new.text.map { _ in new.place })
    add(HintChanged.change(of: question, old.text, new.text, subject, before: before, after: after))
  }

  private func compareOptions(
    _ old: [FormField.Option]?,
    _ new: [FormField.Option]?,
    _ formerField: FormField,
    _ field: FormField,
    _ add: (Change) -> Void
  ) {
    guard let old, let new, old != new else { return }
    let former = Dictionary(old.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
    for option in new {
      guard let old = former[option.value], old != option else { continue }
      let places = (
        before.places.label(of: option.value, in: formerField), after.places.label(of: option.value, in: field)
      )
      add(OptionReworded.change(old, option, of: field, subject, before: places.0, after: places.1))
    }
  }
}

extension FormWords {
  /// The title of a block as a step.
  fileprivate func stepTitle(of block: FormBlocks.Block) -> String {
    if let text = places.text(at: ["steps", block.name.value])?.value, !BlankText.isBlank(text) {
      return LabelText.plain(text)
    }
    return block.title.map(LabelText.plain) ?? block.shownHeading
  }

  /// The question without the name of its contact, whose change is one of the contact.
  fileprivate func label(_ field: FormField) -> String {
    let prefix = blocks.block(field.schema.block)?.contact(of: field)?.prefix ?? ""
    return field.label.hasPrefix(prefix) ? String(field.label.dropFirst(prefix.count)) : field.label
  }
}

extension FormBlocks.Block {
  fileprivate var shownHeading: String { heading ?? LabelText.plain(title ?? name.value) }
}
