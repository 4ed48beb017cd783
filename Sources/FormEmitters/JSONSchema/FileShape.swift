import FormCatalog
import FormSource

/// The shape of a whole file.
enum FileShape {
  /// Entries by identifier.
  case entries(Record)
  /// The same, below `shared:` as Rails’ `config_for` has it, or without that level.
  case shared(Record)
  case document(Shape)

  init(_ role: SourceRole) {
    switch role {
    case .configuration: self = .document(.record(ConfigurationShape.record))
    case .definitions: self = .entries(DefinitionShape.record)
    case .forms: self = .entries(FormShape.record)
    case .serviceProviders: self = .shared(ProviderShapes.serviceProvider)
    case .dataProviders: self = .shared(ProviderShapes.dataProvider)
    // Upstream’s list of rules, or our own trees by definition.
    case .eligibility:
      self = .document(.either([.list(of: .record(EligibilityShape.rule)), .map(.record(OrientationShape.record))]))
    case .wordings: self = .document(.record(WordingShape.record))
    case .blocks: self = .entries(BlockShape.declaration)
    case .overlay: self = .entries(OverlayShape.record)
    case .scenarios: self = .entries(ScenarioShape.record)
    }
  }
}
