#if Desk
import GRDB

extension Ledger {
  /// The person as whom a browser goes on, by a digest of its cookie, which itself is kept nowhere; nil for none.
  func person(ofSession digest: String) throws -> String? {
    try String.fetchOne(database, sql: "SELECT person FROM session WHERE digest = ?", arguments: [digest])
  }

  func begin(session digest: String, as person: String) throws {
    try database.execute(
      sql: "INSERT INTO session (digest, person) VALUES (?, ?) ON CONFLICT DO UPDATE SET person = excluded.person",
      arguments: [digest, person]
    )
  }

  func end(session digest: String) throws {
    try database.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [digest])
  }

  /// Where somebody was led who has already sent the page of a key; nil where they have not.
  func done(_ key: String, by person: String) throws -> String? {
    try String.fetchOne(
      database,
      sql: "SELECT address FROM done WHERE person = ? AND key = ?",
      arguments: [person, key]
    )
  }

  func markDone(_ key: String, by person: String, leadingTo address: String) throws {
    try database.execute(
      sql: "INSERT INTO done (person, key, address) VALUES (?, ?, ?)",
      arguments: [person, key, address]
    )
  }
}
#endif
