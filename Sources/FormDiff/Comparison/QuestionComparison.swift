import FormCatalog
import FormSource

/// Compares what definitions ask, and the forms that adapt it.
struct QuestionComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    for after in sides.after.definitions.all {
      guard let before = sides.former(after) else { continue }
      let places = (DeclaredPlaces(sides.before, before), DeclaredPlaces(sides.after, after))
      switch sides.same.asked(after) {
      case .inTheSameWords: break
      case .inOtherWords(let old, let new):
        RuleComparison(old.blocks, new.blocks, Change.Subject(after), places).collect(into: &changes)
      case nil where !DefinitionRenamed.isComparable(before, after): break
      case nil:
        let relisted = compareLists(before, after, &changes)
        compare(before.blocks, after.blocks, Change.Subject(after), places, relisted: relisted, &changes)
      }
    }
    var known: [String: ScopeFates] = [:]
    func fates(of form: Form) -> ScopeFates {
      let id = form.definition ?? ""
      let fates =
        known[id] ?? ScopeFates(sides.before.definitions[id], sides.after.definitions[sides.definition(after: id)])
      known[id] = fates
      return fates
    }
    for (before, after) in sides.forms.kept + sides.forms.renamed {
      // A step is known by its block, which may have got another name.
      let isAsked = sides.same.asked(before, after) != nil
      if !isAsked || !SameQuestions.saysTheSame(before.declaration, after.declaration) {
        StepComparison(before, after).collect(into: &changes)
        PrefillComparison(before, after, fates(of: before)).collect(into: &changes)
      }
      compareAdaptations(before, after, &changes)
    }
  }

  /// Blocks that forms ask before and after, as steps of their own where the definition does not list them.
  /// - Returns: those that the definition lists on one side only.
  private func compareLists(
    _ before: Definition,
    _ after: Definition,
    _ changes: inout ChangeCollector
  ) -> Set<String> {
    let (old, new) = (before.declaration, after.declaration)
    let unlisted = old.blocks.filter {
      !new.blockNames.contains($0.value) && after.blocks?.block($0.value) != nil
    }
    let listed = new.blocks.filter { !old.blockNames.contains($0.value) && before.blocks?.block($0.value) != nil }
    for block in unlisted { changes.add(BlockUnlisted.change(block, of: before)) }
    for block in listed { changes.add(BlockListed.change(block, of: after)) }
    return Set((unlisted + listed).map(\.value))
  }

  /// What a form asks otherwise than its definition; all else is a change of the definition.
  private func compareAdaptations(_ before: Form, _ after: Form, _ changes: inout ChangeCollector) {
    guard !before.declaration.adaptations.isEmpty || !after.declaration.adaptations.isEmpty,
      before.definition.map(sides.definition) == after.definition,
      let old = before.definition.flatMap({ sides.before.definitions[$0] }),
      let new = after.definition.flatMap({ sides.after.definitions[$0] }),
      DefinitionRenamed.isComparable(old, new)
    else { return }
    let places = (DeclaredPlaces(sides.before, old, before), DeclaredPlaces(sides.after, new, after))
    switch sides.same.asked(before, after) {
    case .inTheSameWords: break
    case .inOtherWords(let old, let new):
      RuleComparison(old.blocks, new.blocks, Change.Subject(after), places).collect(into: &changes)
    case nil: compare(before.blocks, after.blocks, Change.Subject(after), places, &changes)
    }
  }

  private func compare(
    _ before: FormBlocks?,
    _ after: FormBlocks?,
    _ subject: Change.Subject,
    _ places: (before: DeclaredPlaces, after: DeclaredPlaces),
    relisted: Set<String> = [],
    _ changes: inout ChangeCollector
  ) {
    guard let before, let after else { return }
    BlockComparison(before, after, subject, relisted: relisted).collect(into: &changes)
    RuleComparison(before, after, subject, places).collect(into: &changes)
  }
}
