#if Desk
import FormRehearsal
import GRDB

extension Ledger {
  /// Counts a message for the side that has not written it.
  func tell(_ side: MessageSide, ofMessageAbout request: Int) throws {
    try database.execute(
      sql: """
        INSERT INTO unread_message (request, \(side.rawValue)) VALUES (?, 1)
        ON CONFLICT DO UPDATE SET \(side.rawValue) = \(side.rawValue) + 1
        """,
      arguments: [request]
    )
  }

  /// How many messages about a request a side has not read.
  func unreadMessages(about request: Int, for side: MessageSide) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT \(side.rawValue) FROM unread_message WHERE request = ?",
      arguments: [request]
    ) ?? 0
  }

  func markMessagesRead(about request: Int, by side: MessageSide) throws {
    try database.execute(
      sql: "UPDATE unread_message SET \(side.rawValue) = 0 WHERE request = ?",
      arguments: [request]
    )
  }
}
#endif
