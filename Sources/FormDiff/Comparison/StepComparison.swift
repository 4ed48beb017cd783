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
    let subject = Change.Subject(after)
    let (old, new) = (before.declaration, after.declaration)
    // A form without steps has all questions on one page.
    if !old.steps.isEmpty, !new.steps.isEmpty {
      let steps = Pairing(old.steps, new.steps, by: \.value)
      for step in steps.removed { changes.add(StepRemoved.change(step, subject)) }
      for step in steps.added { changes.add(StepAdded.change(step, subject)) }
      if steps.isReordered { changes.add(StepOrder.change(before, after, subject)) }
    }
    if !old.staticBlocks.isEmpty || !new.staticBlocks.isEmpty {
      let blocks = Pairing(old.staticBlocks, new.staticBlocks, by: \.value)
      for block in blocks.removed { changes.add(BlockOpened.change(block, subject)) }
      for block in blocks.added { changes.add(BlockFrozen.change(block, subject)) }
    }
  }
}
