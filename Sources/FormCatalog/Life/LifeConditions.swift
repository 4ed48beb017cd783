import FormSource

/// Checks the conditions of messages against what their definitions ask.
enum LifeConditions {
  /// The findings of the conditions that the project declares, each once.
  static func findings(in catalog: Catalog) -> [Finding] {
    if catalog.life.isEmpty { return [] }
    var seen: Set<ByteSpan> = []
    return LifeBook(catalog).lives.flatMap { life -> [Finding] in
      guard let blocks = life.definition.declaredBlocks else { return [] }
      var checker = ConditionChecker(
        schema: blocks.schema,
        scopes: life.definition.declaration.lacksScopes ? nil : life.definition.scopeValues,
        isOpen: blocks.isOpen,
        gap: blocks.gap,
        subject: life.definition.id
      )
      return life.messages.compactMap(\.declaration.condition)
        .filter { !$0.span.source.isBuiltIn && seen.insert($0.span).inserted }
        .flatMap { checker.findings(in: $0) }
    }
  }
}
