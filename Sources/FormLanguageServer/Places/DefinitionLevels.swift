import FormCatalog

extension Catalog {
  /// What declares a definition: its own entry, then that of the project’s overlay, then the tool’s.
  func levels(of definition: Definition) -> [DefinitionDeclaration] {
    declaredLevels(of: definition) + [StandardLibrary.shared.overlay[definition.id]].compactMap(\.self)
  }

  /// The ones that the project declares.
  func declaredLevels(of definition: Definition) -> [DefinitionDeclaration] {
    [definition.declaration] + [overlay.last { $0.id.value == definition.id }].compactMap(\.self)
  }
}
