import FormCatalog
import FormSource

/// The shape of a whole file.
enum FileShape {
  /// Entries by identifier.
  case entries(Record)
  /// The same, below `shared:` and environments as Rails’ `config_for` has them, or without that level.
  case sections(Record)
  case document(Shape)

  init(_ role: SourceRole) {
    switch role {
    case .configuration: self = .document(.record(ConfigurationShape.record))
    case .definitions: self = .entries(DefinitionShape.record)
    case .forms: self = .entries(FormShape.record)
    case .serviceProviders: self = .sections(ProviderShapes.serviceProvider)
    case .dataProviders: self = .sections(ProviderShapes.dataProvider)
    // Upstream’s list of rules, or our own trees by definition.
    case .eligibility:
      self = .document(.either([.list(of: .record(EligibilityShape.rule)), .map(.record(OrientationShape.record))]))
    case .wordings: self = .document(.record(WordingShape.record))
    case .labels: self = .document(.record(LabelShape.record))
    case .blocks: self = .entries(BlockShape.declaration)
    case .overlay: self = .entries(OverlayShape.record)
    case .scenarios: self = .entries(ScenarioShape.record)
    case .life: self = .entries(LifeShape.record)
    case .texts, .unread: self = .document(.unread)
    }
  }
}
