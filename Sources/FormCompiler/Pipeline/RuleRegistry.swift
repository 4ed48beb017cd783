import FormCatalog
import FormLint
package import FormSource
import FormSyntax

/// Every rule of every stage.
package enum RuleRegistry {
  /// In the order of their names.
  package static let all: [Rule] = (SyntaxRules.all + CatalogRules.all + LintRules.all + SuppressionRules.all)
    .sorted { $0.id < $1.id }

  package static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id }
  }
}
