import FormCatalog
import FormSource
import FormSubmission

/// Compares the texts that pages show beside the questions: only those that differ in some section are looked up.
struct TextComparison {
  private let sides: Sides
  private let askedSomewhere: AskedNames
  /// The paths of the texts that differ, by the sections of both sides.
  private var changedPaths: [[String]: [[String]]] = [:]

  init(_ sides: Sides) {
    self.sides = sides
    askedSomewhere = AskedNames(sides)
  }

  mutating func compare(
    _ before: Form,
    _ after: Form,
    _ asked: FormWords,
    _ asking: FormWords,
    _ shown: ShownBlocks,
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    var seen: Set<[String]> = []
    let (own, former) = (WordingTable.section(ofForm: after.uid), WordingTable.section(ofForm: before.uid))
    let sections = [[former, own], [before.definition ?? "", after.definition ?? ""], ["default", "default"]]
    for path in sections.flatMap({ paths(of: $0) }) where seen.insert(path).inserted {
      let (old, new) = (asked.places.text(at: path), asking.places.text(at: path))
      let texts = (Self.shown(old), Self.shown(new))
      guard texts.0 != texts.1, shows(path, asked.blocks, asking.blocks, shown) else { continue }
      let (oldPlace, newPlace) = (texts.0.flatMap { _ in old?.span }, texts.1.flatMap { _ in new?.span })
      changes.add(PageTextChanged.change(at: path, texts.0, texts.1, subject, before: oldPlace, after: newPlace))
    }
  }

  /// A blank text shows nothing.
  private static func shown(_ text: Located<String>?) -> String? {
    text.flatMap { BlankText.isBlank($0.value) ? nil : $0.value }
  }

  private mutating func paths(of sections: [String]) -> [[String]] {
    if let known = changedPaths[sections] { return known }
    var old: [[String]: String] = [:]
    sides.before.wordings.section(sections[0])?.forEachText { old[$0] = $1.value }
    var paths: [[String]] = []
    sides.after.wordings.section(sections[1])?.forEachText { path, text in
      if old.removeValue(forKey: path) != text.value { paths.append(path) }
    }
    paths += old.keys.sorted { $0.joined(separator: ".") < $1.joined(separator: ".") }
    paths.removeAll { $0.first == "steps" }
    changedPaths[sections] = paths
    return paths
  }

  /// Whether pages show the text, and not as a part of a question: ``QuestionWordComparison`` compares these.
  private func shows(_ path: [String], _ old: FormBlocks, _ new: FormBlocks, _ shown: ShownBlocks) -> Bool {
    let name = path[0]
    guard !new.words(path), !old.words(path) else { return false }
    switch (old.block(asking: name), new.block(asking: name)) {
    case (_?, let block?): return shown.shows(block)
    case (nil, nil): return !askedSomewhere.contains(name)
    // What is new or gone has a change of its own.
    case (_?, nil), (nil, _?): return false
    }
  }
}

/// The names that any form of either side asks: texts about others are for pages of their own.
private final class AskedNames {
  private let sides: Sides
  private lazy var names = Self.names(sides.before).union(Self.names(sides.after))

  init(_ sides: Sides) {
    self.sides = sides
  }

  func contains(_ name: String) -> Bool { names.contains(name) }

  private static func names(_ catalog: Catalog) -> Set<String> {
    var names = catalog.attributes.union(catalog.blockNames)
    for blocks in catalog.definitions.all.compactMap(\.declaredBlocks) {
      for block in blocks.blocks {
        names.formUnion(block.fields.map(\.name))
        names.formUnion(block.contacts.map(\.name.value))
      }
    }
    return names
  }
}

extension FormBlocks {
  /// The block whose pages show something of this name: a block, a contact or a field.
  fileprivate func block(asking name: String) -> String? {
    if let block = block(name) { return block.name.value }
    if let field = field(name) { return field.schema.block }
    return blocks.first { $0.contacts.contains { $0.name.value == name } }?.name.value
  }

  /// Whether the text of a path is a part of a question, a block, a contact or a checkbox.
  fileprivate func words(_ path: [String]) -> Bool {
    let name = path[0]
    switch path.dropFirst() {
    case ["label"]: return field(name) != nil || schema.checkboxes.contains { $0.name == name }
    case ["hint"]: return field(name) != nil
    case ["subtitle"]: return block(name) != nil
    case ["title"]: return block(name) != nil || hasContact(name)
    case ["info"]: return hasContact(name)
    default:
      return path.count == 4 && path[1] == "values" && path[3] == "label" && field(name)?.schema.kind == .choices
    }
  }

  private func hasContact(_ name: String) -> Bool { blocks.contains { $0.contacts.contains { $0.name.value == name } } }
}
