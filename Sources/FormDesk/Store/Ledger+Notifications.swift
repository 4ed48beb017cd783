#if Desk
import FormRehearsal
import GRDB

extension Ledger {
  /// What everybody has turned off.
  func silences() throws -> Set<Silence> {
    let rows = try Row.fetchAll(database, sql: "SELECT person, definition, subject FROM silence")
    return Set(
      rows.compactMap { row in
        Silence.Subject(rawValue: row["subject"]).map { Silence(of: row["person"], on: row["definition"], $0) }
      }
    )
  }

  func set(_ silence: Silence, to isSilent: Bool) throws {
    try database.execute(
      sql: isSilent
        ? "INSERT INTO silence (person, definition, subject) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        : "DELETE FROM silence WHERE person = ? AND definition = ? AND subject = ?",
      arguments: [silence.person, silence.definition, silence.subject.rawValue]
    )
  }

  /// The mails that an address has received, the latest first.
  func mails(to email: String, limit: Int, before id: Int?) throws -> [(id: Int, mail: OutgoingMail)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT mail.id AS id, body FROM received JOIN mail ON mail.id = received.mail
        WHERE email = ?1 AND (?2 IS NULL OR received.mail < ?2) ORDER BY received.mail DESC LIMIT ?3
        """,
      arguments: [email.lowercased(), id, limit]
    )
    return try rows.map { ($0["id"], try decoded(OutgoingMail.self, $0["body"])) }
  }
}
#endif
