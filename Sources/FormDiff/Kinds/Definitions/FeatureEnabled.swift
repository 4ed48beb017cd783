import FormCatalog
import FormSource

/// A feature around the requests of a definition is switched on.
enum FeatureEnabled {
  static let kind = ChangeKind(
    "feature-enabled",
    [.drafts: .notice, .instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Une fonction autour des demandes est ouverte.",
      en: "A feature around requests is switched on."
    ),
    reason: Words(
      fr: "Échanges, modèles de messages, réouverture, transfert ou brouillons d’instructeurs deviennent possibles.",
      en: "Messages, their templates, reopening, transfer or instructors’ drafts become possible."
    ),
    examples: [
      .definition(
        before: "features: {messaging: ⟦false⟧}",
        after: "features: {messaging: ⟦true⟧}"
      )
    ]
  )

  static func change(of feature: DefinitionFeature, _ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      Words(fr: "\(feature.words.french) est désormais possible", en: "\(feature.words.english) is possible now"),
      Change.Subject(after),
      before: feature.span(in: before),
      after: feature.span(in: after),
      impacts: feature.impacts(isGained: true)
    )
  }
}
