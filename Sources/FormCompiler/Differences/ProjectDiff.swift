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
  /// Of each side the first finding that leaves something unread, since what seems to be gone may only be lost there;
  /// before these, whatever else makes changes of others look like these.
  package private(set) var cautions: [DiffCaution]
  /// Kept: to release what was read takes as long as a part of the reading, and the process ends with the diff.
  private let readings: [Reading]
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
    self.init(from: (before, old.value), to: (after, new))
  }

  /// - Parameters:
  ///   - old: the project as it was, and what was read of it.
  ///   - new: the project as it is.
  package init(from old: (project: Project, reading: Reading), to new: (project: Project, reading: Reading)) {
    (before, after) = (old.project, new.project)
    catalogAfter = new.reading.catalog
    catalogBefore = old.reading.catalog
    cautions = [
      DiffCaution(old.reading.findings, in: before, isAfter: false),
      DiffCaution(new.reading.findings, in: after, isAfter: true),
    ].compactMap(\.self)
    let diff = CatalogDiff(from: catalogBefore, to: catalogAfter)
    // On all cores: questions are put into the project’s words when they are first asked for.
    _ = Parallel.map(diff.compared) { $0.blocks }
    changes = CatalogDiff.changes(Parallel.map(diff.passes) { $0() })
    readings = [old.reading, new.reading]
  }

  /// Adds a caution before those about files.
  package mutating func add(_ caution: DiffCaution) { cautions.insert(caution, at: 0) }

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

  /// Whether all changes are about entries that are new, and nothing is lost that could be a change of others.
  var addsOnly: Bool {
    guard cautions.isEmpty, !changes.isEmpty else { return false }
    return changes.allSatisfy { $0.before == nil && $0.subjects.allSatisfy(isNew) }
  }

  private func isNew(_ subject: Change.Subject) -> Bool {
    switch subject.kind {
    case .definition: catalogBefore.definitions[subject.id] == nil
    case .form: catalogBefore.forms[subject.id] == nil
    case .vendor: catalogBefore.serviceProviders[subject.id] == nil
    case .provider: catalogBefore.dataProviders[subject.id] == nil
    }
  }

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
