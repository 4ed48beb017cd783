import FormSubmission
import FormSyntax

/// What two projects’ locale files word differently.
struct ChangedWords: Sendable {
  private let before: WordingTable
  private let after: WordingTable
  /// By section: the names below which texts differ.
  private let sections: [String: Set<String>]
  /// The sections that one side alone has.
  private let unpaired: Set<String>
  private let attributes: AttributeNames.Changes

  init(_ before: WordingTable, _ after: WordingTable) {
    self.before = before
    self.after = after
    var sections: [String: Set<String>] = [:]
    var unpaired: Set<String> = []
    for name in Set(before.sectionNames).union(after.sectionNames) {
      let (old, new) = (before.section(name), after.section(name))
      if old == nil || new == nil { unpaired.insert(name) }
      let names = WordingDeclaration.changedNames(old, new)
      if !names.isEmpty { sections[name] = names }
    }
    self.sections = sections
    self.unpaired = unpaired
    attributes = AttributeNames.Changes(before.names, after.names)
  }

  /// What a definition asks, where both sides are known to ask the same; nil where its words cannot be compared so.
  func asked(_ former: Definition, _ definition: Definition) -> SameQuestions.Asked? {
    let own = [ownSections(of: former, before), ownSections(of: definition, after)]
    guard own[0] == own[1] else { return nil }
    return asked(
      (former.declaredBlocks, before.wordings(definition: former.id, forms: former.forms)),
      (definition.declaredBlocks, after.wordings(definition: definition.id, forms: definition.forms)),
      sections: own[1],
      definition.id
    )
  }

  /// What a form with questions or words of its own asks, likewise.
  /// - Parameters:
  ///   - former: the form as it was.
  ///   - form: the form as it is.
  ///   - withOtherScopes: whether the sides may ask for other scopes; what asks for them is then given in words.
  /// - Returns: what both ask; nil where their words cannot be compared so.
  func asked(_ former: Form, _ form: Form, withOtherScopes: Bool = false) -> SameQuestions.Asked? {
    let names = [former.uid, form.uid].map(WordingTable.section)
    guard names[0] == names[1], let definition = form.definition else { return nil }
    return asked(
      (former.declaredBlocks, before.wordings(form: former.uid, definition: definition)),
      (form.declaredBlocks, after.wordings(form: form.uid, definition: definition)),
      sections: [names[1]],
      definition,
      withOtherScopes: withOtherScopes
    )
  }

  private func asked(
    _ old: (blocks: FormBlocks?, wordings: Wordings),
    _ new: (blocks: FormBlocks?, wordings: Wordings),
    sections own: [String],
    _ definition: String,
    withOtherScopes: Bool = false
  ) -> SameQuestions.Asked? {
    guard let former = old.blocks, let blocks = new.blocks else { return nil }
    let sections = own + [definition, "default"]
    // A section that is new may count where another one did.
    guard !own.contains(where: unpaired.contains) else { return nil }
    var changed = AskedWords(blocks)
    for name in sections.flatMap({ self.sections[$0] ?? [] }) { changed.add(name) }
    for name in attributes.names(of: definition) { changed.add(name) }
    if withOtherScopes { changed.addScopes() }
    if changed.isEmpty { return .inTheSameWords }
    let names = changed.blocks
    return .inOtherWords(
      before: AskedBlocks(former) { $0.worded(by: old.wordings, only: names) },
      after: AskedBlocks(blocks) { $0.worded(by: new.wordings, only: names) }
    )
  }

  /// The sections of a definition’s forms, which count for it where all have one.
  private func ownSections(of definition: Definition, _ table: WordingTable) -> [String] {
    guard definition.forms.allSatisfy(table.hasWords) else { return [] }
    return definition.forms.map(WordingTable.section)
  }
}

/// What of the questions is in other words.
private struct AskedWords {
  private let asked: FormBlocks
  /// The fields whose names have dots.
  private let dotted: [FormField]
  private(set) var blocks: Set<String> = []
  private var hasBoxes = false

  init(_ asked: FormBlocks) {
    self.asked = asked
    dotted = asked.fields.filter { $0.name.utf8.contains(UInt8(ascii: ".")) }
  }

  var isEmpty: Bool { blocks.isEmpty && !hasBoxes }

  /// Adds a name below which locale files word something.
  mutating func add(_ name: String) {
    if let field = asked.field(name) { blocks.insert(field.schema.block) }
    if asked.block(name) != nil { blocks.insert(name) }
    for block in asked.blocks where block.contacts.contains(where: { $0.name.value == name }) {
      blocks.insert(block.name.value)
    }
    if asked.schema.checkboxes.contains(where: { $0.name == name }) { hasBoxes = true }
    // A dotted name leads into a section.
    for field in dotted where field.name.hasPrefix(name + ".") { blocks.insert(field.schema.block) }
  }

  /// Adds the questions that ask for scopes.
  mutating func addScopes() {
    for field in asked.fields where field.schema.kind == .scopes { blocks.insert(field.schema.block) }
  }
}

extension WordingDeclaration {
  /// The names below which the texts of two sections differ; a block, where the title of its step does.
  fileprivate static func changedNames(_ old: WordingDeclaration?, _ new: WordingDeclaration?) -> Set<String> {
    var names = Cursor.changedKeys(old?.cursor, new?.cursor)
    if names.remove("steps") != nil { names.formUnion(Cursor.changedKeys(old?.cursor["steps"], new?.cursor["steps"])) }
    return names
  }
}

extension Cursor {
  /// The keys whose values two mappings do not have alike.
  static func changedKeys(_ old: Cursor?, _ new: Cursor?) -> Set<String> {
    if let old, let new, old.value.saysTheSame(as: new.value) { return [] }
    var rest = Dictionary(
      (old?.fields.lazy.map { ($0.name, $0.cursor) }).map(Array.init) ?? [],
      uniquingKeysWith: { $1 }
    )
    var changed: Set<String> = []
    for field in new.map({ Array($0.fields) }) ?? [] {
      if !(rest.removeValue(forKey: field.name)?.value.saysTheSame(as: field.cursor.value) ?? false) {
        changed.insert(field.name)
      }
    }
    return changed.union(rest.keys)
  }
}

extension AttributeNames {
  /// The attributes that two files name differently, or whose values they do.
  struct Changes: Sendable {
    private let byClass: [String: Set<String>]

    init(_ old: AttributeNames?, _ new: AttributeNames?) {
      var byClass: [String: Set<String>] = [:]
      for (old, new) in [(old?.labels, new?.labels), (old?.hints, new?.hints), (old?.values, new?.values)] {
        for name in Cursor.changedKeys(old, new) {
          byClass[name, default: []].formUnion(Cursor.changedKeys(old?[name], new?[name]))
        }
      }
      self.byClass = byClass
    }

    /// Those of a definition’s requests. Hints are given by definition, the rest for all requests too.
    func names(of definition: String) -> Set<String> {
      [definition, AttributeNames.className(of: definition), AttributeNames.className(of: nil)]
        .reduce(into: []) { $0.formUnion(byClass[$1] ?? []) }
    }
  }
}
