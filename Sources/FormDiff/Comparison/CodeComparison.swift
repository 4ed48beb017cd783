import FormCatalog
import FormEmitters
import FormSubmission

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
      guard let old = places[subject.definition.id], !areSame(old.definition, subject.definition) else { continue }
      let before = NamedLists(old.definition, sides.before)
      let after = NamedLists(subject.definition, sides.after)
      // Names depend on nothing but other names and their order.
      if before.asked != after.asked {
        guard let before = old.interface(in: sides.before), let after = subject.interface(in: sides.after) else {
          continue
        }
        compare(before.members, after.members, of: subject.definition, &changes)
      } else if !before.asked.isEmpty {
        let lists: [(list: SwiftInterface.List, before: [String], after: [String])] = [
          (.scopes, before.scopes, after.scopes), (.useCases, before.useCases, after.useCases),
          (.forms, before.forms, after.forms),
        ]
        let changed = lists.filter { $0.before != $0.after }
        compare(
          changed.flatMap { $0.list.members($0.before) },
          changed.flatMap { $0.list.members($0.after) },
          of: subject.definition,
          &changes
        )
      }
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
    _ before: [SwiftInterface.Member],
    _ after: [SwiftInterface.Member],
    of definition: Definition,
    _ changes: inout ChangeCollector
  ) {
    let members = Dictionary(before.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let renamed = after.compactMap { member in
      members[member.origin].flatMap { $0.name == member.name ? nil : (before: $0, after: member) }
    }
    if !renamed.isEmpty { changes.add(GeneratedNameChanged.change(renamed, of: definition)) }
  }
}

/// What of a definition has names in Swift, in the order in which they are given.
private struct NamedLists {
  let forms: [String]
  let useCases: [String]
  let scopes: [String]
  /// The questions, and the options of each; empty where nothing is asked.
  let asked: [[String]]

  init(_ definition: Definition, _ catalog: Catalog) {
    let forms = definition.forms.compactMap { catalog.forms[$0] }
    self.forms = definition.forms
    useCases = forms.compactMap { $0.declaration.useCase?.value }
    scopes = definition.scopes.map(\.value)
    let adapted = forms.filter { !$0.declaration.adaptations.isEmpty }
    let blocks = ([definition.declaredBlocks] + adapted.map(\.declaredBlocks)).compactMap(\.self)
    asked = blocks.filter { !$0.blocks.isEmpty }.flatMap { blocks in
      // Scopes have a list of their own.
      let options = blocks.fields.filter { $0.schema.kind != .scopes }.compactMap { $0.options?.map(\.value) }
      return [blocks.fields.map(\.name)] + options
    }
  }
}
