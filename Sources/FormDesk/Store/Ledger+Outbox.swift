#if Desk
import FormRehearsal
import GRDB

/// A call with what became of it.
struct KeptCall: Sendable {
  let id: Int
  let call: OutgoingCall
  let delivery: CallDelivery
}

extension Ledger {
  /// The latest mails about a request, or about all, of a message by its name in the declarations, or of all.
  func mails(
    of request: Int?,
    named message: String?,
    limit: Int,
    before id: Int?
  ) throws -> [(id: Int, mail: OutgoingMail)] {
    // As its index has it.
    let isNamed = message == nil ? "?4 IS NULL" : "body ->> '$.message' = ?4"
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, body FROM mail
        WHERE (?1 IS NULL OR request = ?1) AND (?2 IS NULL OR id < ?2) AND \(isNamed) ORDER BY id DESC LIMIT ?3
        """,
      arguments: [request, id, limit, message]
    )
    return try rows.map { ($0["id"], try decoded(OutgoingMail.self, $0["body"])) }
  }

  func mail(_ id: Int) throws -> OutgoingMail? { try body(OutgoingMail.self, "SELECT body FROM mail WHERE id = ?", id) }

  func calls(of request: Int?, limit: Int, before id: Int?) throws -> [KeptCall] {
    try keptCalls(
      "(?1 IS NULL OR request = ?1) AND (?2 IS NULL OR id < ?2) ORDER BY id DESC LIMIT ?3",
      [request, id, limit]
    )
  }

  func call(_ id: Int) throws -> KeptCall? { try keptCalls("id = ?", [id]).first }

  /// The calls to be sent by now, the earliest first.
  func dueCalls(at time: Instant, limit: Int) throws -> [KeptCall] {
    try keptCalls("due <= ? ORDER BY due, id LIMIT ?", [time.milliseconds, limit])
  }

  /// Keeps a call, to be sent at its time or to be held.
  func keep(_ call: OutgoingCall, isHeld: Bool) throws {
    let delivery = CallDelivery(dueAt: isHeld ? nil : call.time)
    try database.execute(
      sql: "INSERT INTO call (request, due, body, delivery) VALUES (?, ?, ?, ?)",
      arguments: [call.request, delivery.due?.milliseconds, try text(call), try text(delivery)]
    )
  }

  func update(_ call: KeptCall, _ delivery: CallDelivery) throws {
    try database.execute(
      sql: "UPDATE call SET due = ?, delivery = ? WHERE id = ?",
      arguments: [delivery.due?.milliseconds, try text(delivery), call.id]
    )
  }

  private func keptCalls(_ condition: String, _ arguments: StatementArguments) throws -> [KeptCall] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, body, delivery FROM call WHERE \(condition)",
      arguments: arguments
    )
    return try rows.map { row in
      KeptCall(
        id: row["id"],
        call: try decoded(OutgoingCall.self, row["body"]),
        delivery: try decoded(CallDelivery.self, row["delivery"])
      )
    }
  }
}
#endif
