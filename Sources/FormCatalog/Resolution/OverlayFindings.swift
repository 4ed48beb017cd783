import FormSource

/// What does not fit between overlays and the definitions that they are laid over.
enum OverlayFindings {
  /// A definition that the project's own overlay adapts and that does not exist.
  static func unknown(
    _ overlay: DefinitionDeclaration,
    _ catalog: Catalog,
    _ suggestions: inout SuggestionBudget
  ) -> [Finding] {
    if catalog.gaps.definitions.mayHold(overlay.id.value) { return [] }
    let nearest = suggestions.nearest(to: overlay.id.value, among: catalog.definitions.entries.lazy.map(\.id))
    return [UnknownAdaptation.definition(overlay.id, nearest: nearest)]
  }

  /// The blocks that the project's own overlay adapts and that the definition does not ask.
  static func blocks(of overlay: DefinitionDeclaration, among asked: [Located<String>]) -> [Finding] {
    let names = asked.map(\.value)
    let isAsked = Set(names)
    var suggestions = SuggestionBudget()
    return overlay.adaptations.filter { !isAsked.contains($0.name.value) }.map { block in
      let nearest = suggestions.nearest(to: block.name.value, among: names)
      return UnknownAdaptation.block(block.name, nearest: nearest, subject: overlay.id.value)
    }
  }

  /// The definitions of which the built-in overlay says nothing, in a checkout of those that it knows.
  static func openDefinitions(in catalog: Catalog) -> [Finding] {
    let library = StandardLibrary.shared
    guard catalog.definitions.entries.contains(where: { library.overlay[$0.id] != nil }) else { return [] }
    return catalog.definitions.entries.filter { $0.asked?.declared.isOpen ?? false }.map { definition in
      UnknownToOverlay.finding(definition.declaration.id, commit: library.upstream.commit, date: library.upstream.date)
    }
  }
}
