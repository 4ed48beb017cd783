import FormCatalog
import FormSource
import FormSubmission

/// Compares the blocks that a definition or a form asks, with their questions.
struct BlockComparison {
  private let before: FormBlocks
  private let after: FormBlocks
  private let subject: Change.Subject
  private let conditions: ConditionChanges
  private let relisted: Set<String>

  /// `relisted` are the blocks that a definition comes to list, or no longer lists: that moves them too.
  init(
    _ before: FormBlocks,
    _ after: FormBlocks,
    _ subject: Change.Subject,
    relisted: Set<String> = []
  ) {
    self.before = before
    self.after = after
    self.subject = subject
    self.relisted = relisted
    conditions = ConditionChanges(before, after)
  }

  func collect(into changes: inout ChangeCollector) {
    let blocks = Pairing<FormBlocks.Block>(before, after)
    for block in blocks.removed { changes.add(BlockRemoved.change(block, subject)) }
    for (old, new) in blocks.renamed { changes.add(BlockRenamed.change(old, new, subject)) }
    for block in blocks.added { changes.add(BlockAdded.change(block, subject)) }
    if blocks.moved.contains(where: { !relisted.contains($0.after.name.value) }) {
      changes.add(BlockOrder.change(before, after, subject))
    }
    var explained = Set((blocks.removed + blocks.added).map(\.name.value))
    let pairs = blocks.kept + blocks.renamed
    for (old, new) in pairs { collectContacts(old, new, &explained, &changes) }
    for (old, new) in pairs { collectReview(old, new, &changes) }
    collectFields(explained, BlockNames(blocks), &changes)
    for (old, new) in pairs where !isInOrder(old, new) { changes.add(FieldOrder.change(old, new, subject)) }
  }

  private func collectReview(_ old: FormBlocks.Block, _ new: FormBlocks.Block, _ changes: inout ChangeCollector) {
    if old.reviewer != new.reviewer { changes.add(BlockReviewerChanged.change(old, new, subject)) }
    if old.isFixable != new.isFixable { changes.add(BlockFixableChanged.change(old, new, subject)) }
  }

  /// `explained` gets the contacts that come or go.
  private func collectContacts(
    _ old: FormBlocks.Block,
    _ new: FormBlocks.Block,
    _ explained: inout Set<String>,
    _ changes: inout ChangeCollector
  ) {
    guard !old.contacts.isEmpty || !new.contacts.isEmpty else { return }
    let contacts = Pairing(old.contacts, new.contacts) { $0.name.value }
    if contacts.removed.isEmpty, contacts.added.isEmpty { return }
    let (oldPlaces, newPlaces) = (contactPlaces(in: old), contactPlaces(in: new))
    for contact in contacts.removed {
      changes.add(
        ContactRemoved.change(contact, with: box(of: contact, before), at: oldPlaces[contact.name.value], subject)
      )
      explained.insert(contact.name.value)
    }
    for contact in contacts.added {
      changes.add(
        ContactAdded.change(contact, with: box(of: contact, after), at: newPlaces[contact.name.value], subject)
      )
      explained.insert(contact.name.value)
    }
  }

  /// The box that is asked for wherever a contact is.
  private func box(of contact: ContactKind, _ blocks: FormBlocks) -> CheckboxSchema? {
    guard contact.name.value == CheckboxSchema.officer else { return nil }
    let box = blocks.schema.checkboxes.first { $0.name == CheckboxSchema.dataProtectionOfficer }
    return box.flatMap { blocks.ownBoxes.contains($0.name) ? nil : $0 }
  }

  /// Where the questions about each contact are declared.
  private func contactPlaces(in block: FormBlocks.Block) -> [String: ByteSpan] {
    let places = block.fields.compactMap { field in
      block.contact(of: field).map { ($0.name.value, field.declaration.span) }
    }
    return Dictionary(places, uniquingKeysWith: { first, _ in first })
  }

  /// Questions come and go with the blocks and contacts that are `explained`.
  private func collectFields(_ explained: Set<String>, _ names: BlockNames, _ changes: inout ChangeCollector) {
    let fields = Pairing<FormField>(before, after)
    for field in fields.removed where !isExplained(field, before, explained) {
      changes.add(FieldRemoved.change(FieldPair(before: field, after: nil, subject: subject, texts: conditions.texts)))
    }
    for (old, new) in fields.renamed {
      changes.add(FieldRenamed.change(FieldPair(before: old, after: new, subject: subject, texts: conditions.texts)))
      collect(old, new, explained, names, &changes)
    }
    for (old, new) in fields.kept { collect(old, new, explained, names, &changes) }
    for field in fields.added where !isExplained(field, after, explained) {
      changes.add(FieldAdded.change(FieldPair(before: nil, after: field, subject: subject, texts: conditions.texts)))
    }
  }

  private func collect(
    _ old: FormField,
    _ new: FormField,
    _ explained: Set<String>,
    _ names: BlockNames,
    _ changes: inout ChangeCollector
  ) {
    let isMoved =
      names.after(old.schema.block) != new.schema.block && !explained.contains(old.schema.block)
      && !explained.contains(new.schema.block)
    FieldComparison(old, new, subject, conditions).collect(into: &changes, isMoved: isMoved)
  }

  private func isExplained(_ field: FormField, _ blocks: FormBlocks, _ explained: Set<String>) -> Bool {
    guard !explained.isEmpty else { return false }
    if explained.contains(field.schema.block) { return true }
    return blocks.block(field.schema.block)?.contact(of: field).map { explained.contains($0.name.value) } ?? false
  }

  /// Whether the questions that both sides ask in the block keep their order.
  private func isInOrder(_ old: FormBlocks.Block, _ new: FormBlocks.Block) -> Bool {
    Pairing(old.fields, new.fields, by: \.name).moved.isEmpty
  }
}
