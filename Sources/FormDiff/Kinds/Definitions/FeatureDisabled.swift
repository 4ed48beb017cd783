import FormCatalog
import FormSource

/// A feature around the requests of a definition is switched off.
enum FeatureDisabled {
  static let kind = ChangeKind(
    "feature-disabled",
    [.drafts: .notice, .instruction: .breaking, .holders: .breaking],
    summary: Words(
      fr: "Une fonction autour des demandes est fermée.",
      en: "A feature around requests is switched off."
    ),
    reason: Words(
      fr: "Ce qui était possible (échanger, rouvrir, transférer…) est refusé, aussi pour ce qui est en cours.",
      en: "What was possible (messages, reopening, transfer…) is refused, also for what is under way."
    ),
    examples: [
      .definition(
        before: "features: {reopening: ⟦true⟧}",
        after: "features: {reopening: ⟦false⟧}"
      )
    ]
  )

  static func change(of feature: DefinitionFeature, _ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "\(feature.words.french) n’est plus possible", en: "\(feature.words.english) is no longer possible"),
      Change.Subject(after),
      before: feature.span(in: before),
      after: feature.span(in: after),
      impacts: feature.impacts(isGained: false)
    )
  }
}
