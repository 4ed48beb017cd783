#if Desk
import FormRehearsal
import GRDB

extension Ledger {
  /// The opinions that were asked for on a request, in order.
  func opinions(on request: Int) throws -> [Opinion] {
    try bodies(Opinion.self, "SELECT body FROM opinion WHERE request = ? ORDER BY id", request)
  }

  /// The opinion to which a key leads; nil where it leads to none.
  func opinion(_ key: String) throws -> Opinion? {
    try body(Opinion.self, "SELECT body FROM opinion WHERE key = ?", key)
  }

  /// Keeps an opinion as it stands: asked for, or given.
  func keep(_ opinion: Opinion) throws {
    let time = opinion.answer?.time ?? opinion.askedAt
    try database.execute(
      sql: """
        INSERT INTO opinion (id, request, key, time, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET time = excluded.time, body = excluded.body
        """,
      arguments: [opinion.id, opinion.request, opinion.key, time.milliseconds, try text(opinion)]
    )
  }
}
#endif
