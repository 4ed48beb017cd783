import FormCatalog
import FormSource

/// Compares the pages of a form.
struct StepComparison {
  private let before: Form
  private let after: Form

  init(_ before: Form, _ after: Form) {
    self.before = before
    self.after = after
  }

  func collect(into changes: inout ChangeCollector) {
    let (old, new) = (before.declaration, after.declaration)
    let names = BlockNames(before.declaredBlocks, after.declaredBlocks)
    // A form without steps has all questions on one page.
    if old.steps.isEmpty != new.steps.isEmpty {
      changes.add(PagingChanged.change(before, after))
    } else if !old.steps.isEmpty {
      let steps = Pairing(old.steps, new.steps) { names.after($0.value) }
      // A block that becomes one of the other kind is frozen or opened.
      let (frozen, opened) = (Set(new.staticBlocks.map(\.value)), Set(old.staticBlocks.map { names.after($0.value) }))
      for step in steps.removed where !frozen.contains(names.after(step.value)) {
        changes.add(StepRemoved.change(step, of: before))
      }
      for step in steps.added where !opened.contains(step.value) {
        changes.add(StepAdded.change(step, of: after))
      }
      if !steps.moved.isEmpty { changes.add(StepOrder.change(before, after, Change.Subject(after))) }
    }
    if !old.staticBlocks.isEmpty || !new.staticBlocks.isEmpty {
      let blocks = Pairing(old.staticBlocks, new.staticBlocks) { names.after($0.value) }
      for block in blocks.removed { changes.add(BlockOpened.change(block, of: after)) }
      for block in blocks.added { changes.add(BlockFrozen.change(block, of: after)) }
    }
  }
}
