/// Questions that several rules ask.
extension Catalog {
  /// Each definition with the stages that it names.
  package var stageTargets: [(definition: Definition, target: StageDeclaration.Target)] {
    definitions.entries.flatMap { definition in
      [definition.declaration.stage?.next, definition.declaration.stage?.previous]
        .compactMap { $0 }
        .map { (definition, $0) }
    }
  }
}

extension FormDeclaration {
  /// Every place where the form names a scope.
  package var scopeUses: [Located<String>] {
    let prefilled = prefill.first { $0.field.value == "scopes" }?.items ?? []
    return prefilled + (scopesConfig.displayed ?? []) + (scopesConfig.disabled ?? []) + (scopesConfig.hidden ?? [])
  }
}

extension Gaps.Gap {
  /// Whether a definition may be declared whose class has this name.
  package func mayHold(class name: String) -> Bool {
    isOpen || names.contains { RubyText.classLetters($0) == RubyText.classLetters(name) }
  }
}
