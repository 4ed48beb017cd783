import FormCatalog
import FormConcurrency
package import FormDiff
import FormSource
package import FormSyntax

/// What a change of a project means: two states of it, resolved, and what became of the one in the other.
package struct ProjectDiff: Sendable {
  package let before: Project
  package let after: Project
  package let changes: [Change]
  let catalogBefore: Catalog
  let catalogAfter: Catalog

  /// - Parameters:
  ///   - before: the project as it was, whatever its findings.
  ///   - after: the project as it is.
  ///   - environment: the one whose branches both take.
  package init(from before: Project, to after: Project, environment: DeploymentEnvironment) {
    let old = Future { Pipeline.read(before, environment: environment).catalog }
    catalogAfter = Pipeline.read(after, environment: environment).catalog
    catalogBefore = old.value
    self.before = before
    self.after = after
    changes = CatalogDiff.changes(from: catalogBefore, to: catalogAfter)
  }

  /// The greatest impact of the changes; nil where there are none.
  package var impact: Impact? { changes.map(\.impact).max() }
}
