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
    for form in forms.added { changes.add(FormAdded.change(form)) }
  }

  private func compare(_ before: Form, _ after: Form, _ changes: inout ChangeCollector) {
    func add(_ change: (Form, Form) -> Change) { changes.add(change(before, after)) }
    if before.definition != after.definition { add(FormMoved.change) }
    // What a form takes over from its definition is a change of the definition.
    let (old, new) = (before.declaration, after.declaration)
    if before.isPublic != after.isPublic { add(after.isPublic ? FormPublished.change : FormHidden.change) }
    if before.isStartable != after.isStartable, old.isStartable?.value != new.isStartable?.value {
      add(after.isStartable ? FormOpened.change : FormClosed.change)
    }
    if before.name != after.name, old.name?.value != new.name?.value { add(FormRetitled.change) }
    if before.description != after.description, old.description?.value != new.description?.value {
      add(FormDescribed.change)
    }
    if before.introduction != after.introduction, old.introduction?.value != new.introduction?.value {
      add(IntroductionChanged.change)
    }
    if old.useCase?.value != new.useCase?.value { add(UseCaseChanged.change) }
    if before.serviceProvider != after.serviceProvider { add(VendorChanged.change) }
  }
}
