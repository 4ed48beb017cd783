import FormCatalog
import FormSource

/// What names mean where they stand for all definitions at once: in the words and labels that they share. One name may
/// belong to several blocks, definitions and forms.
struct CommonNames {
  private(set) var fields: [String: Set<Subject>] = [:]
  /// By the field that they answer.
  private(set) var options: [String: [String: Set<Subject>]] = [:]
  private(set) var blocks: [String: Set<Subject>] = [:]
  private(set) var checkboxes: [String: Set<Subject>] = [:]

  /// - Parameters:
  ///   - catalog: the project.
  ///   - base: the block of a name, as the project or the tool has it for every definition.
  init(_ catalog: Catalog, base: (String) -> BlockDeclaration?) {
    for block in catalog.ownBlocks { add([block], .block(block.name.value)) }
    let own = Set(catalog.ownBlocks.map(\.name.value))
    add(StandardLibrary.shared.blocks.filter { !own.contains($0.name.value) }, .standard)
    for definition in catalog.definitions.all {
      let declared = catalog.declaredLevels(of: definition)
      let adaptations = declared.flatMap(\.adaptations)
      add(adaptations, .definition(definition.id)) { [base($0)].compactMap(\.self) }
      for name in adaptations.map(\.name.value) where base(name) == nil {
        blocks[name, default: []].insert(.block(name, .definition(definition.id)))
      }
      add(StandardLibrary.shared.overlay[definition.id]?.adaptations ?? [], .standard) { name in
        [base(name)].compactMap(\.self) + adaptations.filter { $0.name.value == name }
      }
      for box in declared.flatMap(\.checkboxes) {
        checkboxes[box.name.value, default: []].insert(.checkbox(box.name.value, definition: definition.id))
      }
    }
    for form in catalog.forms.all where !form.declaration.adaptations.isEmpty {
      let definition = form.definition.flatMap { catalog.definitions[$0] }
      let adaptations = definition.map { catalog.levels(of: $0).flatMap(\.adaptations) } ?? []
      add(form.declaration.adaptations, .form(form.uid)) { name in
        [base(name)].compactMap(\.self) + adaptations.filter { $0.name.value == name }
      }
    }
  }

  /// - Parameters:
  ///   - blocks: blocks, or adaptations of blocks.
  ///   - home: where they stand.
  ///   - earlier: what declares parts of the block of a name before them.
  private mutating func add(
    _ blocks: [BlockDeclaration],
    _ home: Subject.Home,
    after earlier: (String) -> [BlockDeclaration] = { _ in [] }
  ) {
    for block in blocks {
      let known = Dictionary(grouping: earlier(block.name.value).flatMap(\.fields), by: \.name.value)
      for field in block.fields {
        let name = field.name.value
        let before = known[name] ?? []
        if field.isWhole, !before.contains(where: \.isWhole) { fields[name, default: []].insert(.field(name, home)) }
        for option in Set(field.optionNames).subtracting(before.flatMap(\.optionNames)) {
          options[name, default: [:]][option, default: []].insert(.option(option, field: name, home))
        }
      }
    }
  }
}

extension Position.Context {
  /// Whether what stands there is for all definitions.
  var isCommon: Bool {
    switch role {
    case .wordings: section == "default"
    case .labels: section == AttributeNames.className(of: nil)
    case .configuration, .definitions, .forms, .serviceProviders, .dataProviders, .blocks, .overlay, .eligibility,
      .scenarios, .life, .texts, .unread:
      false
    }
  }
}
