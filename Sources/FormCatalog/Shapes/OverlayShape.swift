import FormSource

/// The keys of a definition in an overlay: only what DataPass itself keeps in Ruby.
package enum OverlayShape {
  package static let record = Record(
    "overlay",
    Words(fr: "un calque de définition", en: "a definition’s overlay"),
    keys
  )

  private static let keys = [blocks(.optional)] + others

  static func blocks(_ status: KeyShape.Status) -> KeyShape {
    KeyShape(
      "blocks",
      .list(of: .record(BlockShape.adaptation)),
      status,
      fr: "Les blocs du formulaire, dans l’ordre de la synthèse",
      en: "The form’s blocks, in the order of the summary"
    )
  }

  /// A definition has these keys too.
  static let others = [
    KeyShape(
      "checkboxes",
      BlockShape.checkboxes,
      fr: "Les cases à cocher de la synthèse",
      en: "The checkboxes on the summary page"
    ),
    KeyShape(
      "scope_groups",
      BlockShape.scopeGroups,
      fr: "Les groupes de scopes qui ne se demandent qu’à une condition",
      en: "The groups of scopes that are available on a condition only"
    ),
    KeyShape("scope_rules", BlockShape.scopeRules, fr: "Les règles entre les scopes", en: "The rules between scopes"),
  ]
}
