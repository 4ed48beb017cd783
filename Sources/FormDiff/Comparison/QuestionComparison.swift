import FormCatalog
import FormSource
import FormSubmission

/// Compares what definitions ask, and what forms ask that adapt their definition’s questions.
struct QuestionComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    for after in sides.after.definitions.all {
      guard let before = sides.before.definitions[after.id] else { continue }
      compare(before.blocks, after.blocks, of: Change.Subject(after), &changes)
    }
    for after in sides.after.forms.all {
      guard let before = sides.before.forms[after.uid], before.definition == after.definition,
        !before.declaration.adaptations.isEmpty || !after.declaration.adaptations.isEmpty
      else { continue }
      compare(before.blocks, after.blocks, of: Change.Subject(after), &changes)
    }
  }

  private func compare(
    _ before: FormBlocks?,
    _ after: FormBlocks?,
    of subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    guard let before, let after else { return }
    let (old, new) = (AskedNames(before), AskedNames(after))
    let fields = Pairing(before.fields, after.fields, by: \.name, likeness: Likeness.all)
    // What comes or goes with a whole block, or with a contact, is a change of that.
    for field in fields.removed where new.mayHold(field, of: old) {
      changes.add(FieldRemoved.change(field, of: subject))
    }
    for (before, after) in fields.renamed {
      changes.add(FieldRenamed.change(before, after, of: subject))
      FieldComparison(before, after, subject).collect(into: &changes)
    }
    for (before, after) in fields.kept { FieldComparison(before, after, subject).collect(into: &changes) }
    for field in fields.added where old.mayHold(field, of: new) { changes.add(FieldAdded.change(field, of: subject)) }
    for block in after.blocks {
      guard let earlier = before.block(block.name.value) else { continue }
      if let moved = Pairing(earlier.fields, block.fields, by: \.name).firstMoved {
        changes.add(FieldOrder.change(block.title ?? block.name.value, moved.before, moved.after, of: subject))
      }
    }
  }

  /// By what a question with another name is recognised.
  private struct Likeness: Hashable {
    let block: String
    let kind: FieldSchema.Kind
    let label: String
    let options: [String]?

    static func all(of field: FormField) -> [Likeness] {
      let schema = field.schema
      return [Likeness(block: schema.block, kind: schema.kind, label: schema.label, options: schema.limits.options)]
    }
  }
}

/// The blocks of a side, and the contacts that each asks for.
private struct AskedNames {
  private let contacts: [String: Set<String>]
  private let blocks: FormBlocks

  init(_ blocks: FormBlocks) {
    self.blocks = blocks
    contacts = Dictionary(
      blocks.blocks.map { ($0.name.value, Set($0.contacts.map(\.name.value))) },
      uniquingKeysWith: { $0.union($1) }
    )
  }

  /// Whether the block of another side’s field is here too, with the contact that the field belongs to.
  func mayHold(_ field: FormField, of other: AskedNames) -> Bool {
    guard let contacts = contacts[field.schema.block] else { return false }
    guard let contact = other.blocks.block(field.schema.block)?.contact(of: field) else { return true }
    return contacts.contains(contact.name.value)
  }
}
