import FormCatalog

extension DefinitionComparison {
  /// Compares what is offered around a definition’s requests, and the stages around it.
  func compareSurroundings(_ before: Definition, _ after: Definition, _ changes: inout ChangeCollector) {
    if before.features != after.features {
      for feature in DefinitionFeature.allCases {
        let isOn = feature.isOn(in: after.features)
        guard feature.isOn(in: before.features) != isOn else { continue }
        changes.add((isOn ? FeatureEnabled.change : FeatureDisabled.change)(feature, before, after))
      }
    }
    let (old, new) = (before.declaration.stage, after.declaration.stage)
    if old?.kind != new?.kind { changes.add(StageChanged.change(before, after)) }
    if StageTargetChange.differs(old?.next, new?.next, sides) {
      changes.add(NextStageChanged.change(before, after, sides))
    }
    if StageTargetChange.differs(old?.previous, new?.previous, sides) {
      changes.add(PreviousStageChanged.change(before, after, sides))
    }
  }
}
