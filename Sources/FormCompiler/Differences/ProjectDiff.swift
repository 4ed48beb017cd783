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
  /// The first finding on each side that leaves something unread, before the other one’s: what seems to be gone may only
  /// be lost there.
  package let cautions: [DiffCaution]
  let catalogBefore: Catalog
  let catalogAfter: Catalog
  private var acceptances: [Acceptance] = []
  /// What the data migrations of a checkout name; nil until they are searched.
  private(set) var migrations: MigrationSearch?

  /// - Parameters:
  ///   - before: the project as it was, whatever its findings.
  ///   - after: the project as it is.
  ///   - environment: the one whose branches both take.
  package init(from before: Project, to after: Project, environment: DeploymentEnvironment) {
    let old = Future { Pipeline.read(before, environment: environment) }
    let new = Pipeline.read(after, environment: environment)
    catalogAfter = new.catalog
    catalogBefore = old.value.catalog
    cautions = [
      DiffCaution(old.value.findings, in: before, isAfter: false), DiffCaution(new.findings, in: after, isAfter: true),
    ].compactMap(\.self)
    self.before = before
    self.after = after
    // On all cores: questions are put into the project’s words when they are first asked for.
    _ = Parallel.map(catalogBefore.forms.all + catalogAfter.forms.all) { $0.blocks }
    _ = Parallel.map(catalogBefore.definitions.all + catalogAfter.definitions.all) { $0.blocks }
    changes = CatalogDiff.changes(from: catalogBefore, to: catalogAfter)
  }

  /// The greatest impact of the changes that nobody has accepted; nil where there are none.
  package var impact: Impact? { pending.map(\.impact).max() }

  /// Takes the changes that somebody wants.
  /// - Parameter trailers: the values of ``Acceptance/trailer``.
  /// - Returns: what accepts nothing, and why.
  package mutating func accept(_ trailers: [String]) -> [AcceptanceProblem] {
    trailers.compactMap { text in
      do throws(AcceptanceProblem) {
        let acceptance = try Acceptance(text)
        guard changes.contains(where: acceptance.accepts) else { return .unused(acceptance) }
        acceptances.append(acceptance)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Why somebody wants a change; nil where nobody said so.
  func acceptance(of change: Change) -> Acceptance? {
    acceptances.isEmpty ? nil : acceptances.first { $0.accepts(change) }
  }

  /// The changes that nobody has accepted.
  var pending: [Change] { acceptances.isEmpty ? changes : changes.filter { acceptance(of: $0) == nil } }

  /// Whether values are gone that requests in a database may hold.
  package var needsMigration: Bool { changes.contains { $0.migration != nil } }

  /// Searches the data migrations of the project after for these values.
  /// - Parameter files: the migrations by their paths.
  package mutating func search(migrations files: [String: [UInt8]]) {
    migrations = MigrationSearch(files, changes)
  }

  /// A migration for the values that none names; nil where none is due, and outside a checkout.
  var migrationSnippet: String? {
    guard let migrations else { return nil }
    let due = changes.filter { change in
      change.migration.map { migrations.files(naming: $0.old).isEmpty } ?? false
    }
    return MigrationSnippet.text(due, of: catalogBefore.definitions)
  }
}
