import FormCatalog
import FormLint
package import FormSource
import FormSyntax
import FormTemplates

/// The rules of all stages.
package enum RuleRegistry {
  /// Sorted by identifier.
  package static let all: [Rule] =
    (SyntaxRules.all + CatalogRules.all + LintRules.all + SuppressionRules.all + ScenarioRules.all
    + TemplateRules.all)
    .sorted { $0.id < $1.id }

  static let names: [String] = all.map(\.id)

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  package static func rule(_ id: String) -> Rule? {
    byName[id]
  }
}
