#if Desk
import FormRehearsal
import FormSubmission
import GRDB

extension Ledger {
  /// What happened to what is renewed of a habilitation, in order.
  func renewals(of habilitation: Int) throws -> [RenewalEntry] {
    try bodies(RenewalEntry.self, "SELECT body FROM renewal WHERE habilitation = ? ORDER BY number", habilitation)
  }

  func keep(_ entry: RenewalEntry) throws {
    try database.execute(
      sql: """
        INSERT INTO renewal (habilitation, number, time, body)
        VALUES (?1, (SELECT 1 + ifnull(max(number), 0) FROM renewal WHERE habilitation = ?1), ?2, ?3)
        """,
      arguments: [entry.habilitation, entry.time.milliseconds, try text(entry)]
    )
  }

  /// The active habilitations for some definitions, with the requests that led to them, by number.
  func activeHabilitations(for definitions: [String]) throws -> [(habilitation: Int, request: Int)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, request FROM habilitation
        WHERE body ->> 'state' = ? AND body ->> 'definition' IN (SELECT value FROM json_each(?)) ORDER BY id
        """,
      arguments: [Habilitation.State.active.rawValue, try text(definitions)]
    )
    return rows.map { ($0["id"], $0["request"]) }
  }
}
#endif
