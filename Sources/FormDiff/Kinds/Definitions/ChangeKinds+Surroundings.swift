extension ChangeKinds {
  /// What DataPass offers around a definition’s requests, its stages, the order of tiles, and what few scopes and forms have.
  static let surroundingKinds = [
    FeatureEnabled.kind, FeatureDisabled.kind, StageChanged.kind, NextStageChanged.kind, PreviousStageChanged.kind,
    PreviousFormChanged.kind, RequestClassChanged.kind, DefinitionOrder.kind, FormOrder.kind, SinglePageChanged.kind,
    ScopeClosed.kind, ScopeKept.kind, ScopeFlagChanged.kind,
  ]
}
