import FormCatalog
import FormLint
package import FormSource
import FormSyntax
import FormTemplates

/// Every rule of every stage.
package enum RuleRegistry {
  /// In the order of their names.
  package static let all: [Rule] =
    (SyntaxRules.all + CatalogRules.all + LintRules.all + SuppressionRules.all + TemplateRules.all)
    .sorted { $0.id < $1.id }

  static let names: [String] = all.map(\.id)

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  package static func rule(_ id: String) -> Rule? {
    byName[id]
  }
}
