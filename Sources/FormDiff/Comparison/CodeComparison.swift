import FormCatalog
import FormEmitters

/// Compares the names that programs use of the generated Swift: only those that nothing else explains. What is added or
/// removed in DataPass, or is answered otherwise, has a change of its own.
struct CodeComparison {
  private let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    let former = SwiftEmitter.subjects(of: sides.before)
    let places = Dictionary(former.map { ($0.definition.id, $0) }, uniquingKeysWith: { first, _ in first })
    for subject in SwiftEmitter.subjects(of: sides.after) {
      // Names depend on nothing but other names and their order.
      guard let old = places[subject.definition.id], !areSame(old.definition, subject.definition),
        names(old.definition, sides.before) != names(subject.definition, sides.after),
        let before = old.interface(in: sides.before), let after = subject.interface(in: sides.after)
      else { continue }
      compare(before, after, of: subject.definition, &changes)
    }
  }

  /// Whether two definitions have the same forms and ask the same, for all that it takes to see.
  private func areSame(_ before: Definition, _ after: Definition) -> Bool {
    sides.same.asked(after) != nil && before.forms == after.forms
      && after.forms.allSatisfy { uid in
        guard let old = sides.before.forms[uid], let new = sides.after.forms[uid] else { return false }
        return sides.same.asked(old, new) != nil
      }
  }

  private func compare(
    _ before: SwiftInterface,
    _ after: SwiftInterface,
    of definition: Definition,
    _ changes: inout ChangeCollector
  ) {
    let members = Dictionary(before.members.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let renamed = after.members.compactMap { member in
      members[member.origin].flatMap { $0.name == member.name ? nil : (before: $0, after: member) }
    }
    if !renamed.isEmpty { changes.add(GeneratedNameChanged.change(renamed, of: definition)) }
  }

  private func names(_ definition: Definition, _ catalog: Catalog) -> [[String]] {
    let adapted = definition.forms.compactMap { catalog.forms[$0] }.filter { !$0.declaration.adaptations.isEmpty }
    let asked = ([definition.declaredBlocks] + adapted.map(\.declaredBlocks)).compactMap(\.self)
    return [definition.forms, definition.scopes.map(\.value)]
      + asked.flatMap { blocks in
        [blocks.fields.map(\.name)] + blocks.fields.compactMap { $0.options?.map(\.value) }
      }
  }
}
