import FormSource

/// What does not fit between overlays and the definitions that they are laid over.
enum OverlayFindings {
  /// A definition that the project's own overlay adapts and that does not exist.
  static func unknown(_ overlay: DefinitionDeclaration, _ catalog: Catalog) -> [Finding] {
    if catalog.gaps.definitions.mayHold(overlay.id.value) { return [] }
    return [UnknownAdaptation.definition(overlay.id, known: catalog.definitions.entries.map(\.id))]
  }

  /// The blocks that the project's own overlay adapts and that the definition does not ask.
  static func blocks(of overlay: DefinitionDeclaration, among asked: [Located<String>]) -> [Finding] {
    let names = asked.map(\.value)
    return overlay.adaptations.filter { !names.contains($0.name.value) }
      .map { UnknownAdaptation.block($0.name, known: names, subject: overlay.id.value) }
  }

  /// The definitions of which the built-in overlay says nothing, in a checkout of those that it knows.
  static func openDefinitions(in catalog: Catalog) -> [Finding] {
    let library = StandardLibrary.shared
    guard catalog.definitions.entries.contains(where: { library.overlay[$0.id] != nil }) else { return [] }
    return catalog.definitions.entries.filter { $0.blocks?.isOpen ?? false }.map { definition in
      UnknownToOverlay.finding(definition.declaration.id, commit: library.upstream.commit, date: library.upstream.date)
    }
  }
}
