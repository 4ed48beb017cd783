import FormCatalog
import FormSource

/// Compares the forms of two catalogues.
struct FormComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    let forms = sides.forms
    for form in forms.removed { changes.add(FormRemoved.change(form)) }
    for (before, after) in forms.renamed {
      changes.add(FormRenamed.change(before, after))
      compare(before, after, &changes)
    }
    for (before, after) in forms.kept { compare(before, after, &changes) }
    for form in forms.added {
      let definition = form.definition.flatMap { sides.after.definitions[$0] }
      changes.add(FormAdded.change(form, to: definition))
    }
  }

  private func compare(_ before: Form, _ after: Form, _ changes: inout ChangeCollector) {
    func add(_ change: (Form, Form) -> Change) { changes.add(change(before, after)) }
    // Where its definition is gone, that is the change.
    let isGone = before.definition.map { sides.after.definitions[sides.definition(after: $0)] == nil } ?? false
    if before.definition.map(sides.definition) != after.definition, !isGone { add(FormMoved.change) }
    // What a form takes over from its definition is a change of the definition.
    let (old, new) = (before.declaration, after.declaration)
    if before.isPublic != after.isPublic { add(after.isPublic ? FormPublished.change : FormHidden.change) }
    if before.isStartable != after.isStartable, old.isStartable?.value != new.isStartable?.value {
      add(after.isStartable ? FormOpened.change : FormClosed.change)
    }
    if before.name != after.name, old.name?.value != new.name?.value { add(FormRetitled.change) }
    if before.description != after.description, old.description?.trimmed != new.description?.trimmed {
      add(FormDescribed.change)
    }
    if before.introduction != after.introduction, old.introduction?.trimmed != new.introduction?.trimmed {
      add(IntroductionChanged.change)
    }
    if old.useCase?.value != new.useCase?.value { add(UseCaseChanged.change) }
    if (old.serviceProvider?.value).map(sides.vendor) != new.serviceProvider?.value {
      changes.add(VendorChanged.change(before, after, sides))
    }
    if (old.previousForm?.value).map(sides.form) != new.previousForm?.value { add(PreviousFormChanged.change) }
    if old.singlePageView?.value != new.singlePageView?.value { add(SinglePageChanged.change) }
  }
}
