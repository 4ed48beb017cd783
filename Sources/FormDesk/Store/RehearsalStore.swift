#if Desk
import GRDB

/// All that is kept of a rehearsal, in one file of SQLite, which may be looked at by other programs meanwhile.
///
/// What was answered to a browser is on the disk: each change is one transaction, and it is flushed before the answer.
final class RehearsalStore: Sendable {
  /// How long another program that writes to the file is waited for.
  private static let patience = 5.0

  let path: String
  private let pool: DatabasePool

  /// Opens a file, or makes it.
  /// - Throws: `StoreProblem`; then the file is as it was.
  init(at path: String) throws(StoreProblem) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(Self.patience)
      configuration.label = "datapass"
      configuration.prepareDatabase { database in
        // Without a server’s battery, a power cut must not lose what was acknowledged either.
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      try Self.check(path)
      pool = try DatabasePool(path: path, configuration: configuration)
      try StoreSchema.migrator.migrate(pool)
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Looks at a file before anything is written to it: opening it for writing already would.
  private static func check(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    guard let file = try? DatabaseQueue(path: path, configuration: configuration) else { return }
    try file.read { database in
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      let owner = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard tables > 0 || owner != 0 else { return }
      guard owner == StoreSchema.application else { throw StoreProblem.foreign }
      guard try !StoreSchema.migrator.hasBeenSuperseded(database) else { throw StoreProblem.newer }
    }
    try file.close()
  }

  func read<Value: Sendable>(_ look: @Sendable (Ledger) throws -> Value) async throws -> Value {
    try await withoutActuallyEscaping(look) { look in
      try await pool.read { try look(Ledger(database: $0)) }
    }
  }

  /// Changes what is kept, all of it or nothing.
  func write<Value: Sendable>(_ change: @Sendable (Ledger) throws -> Value) async throws -> Value {
    try await withoutActuallyEscaping(change) { change in
      try await pool.write { try change(Ledger(database: $0)) }
    }
  }

  /// Puts everything into the one file, so that it can be copied.
  func close() {
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try? pool.close()
  }
}
#endif
