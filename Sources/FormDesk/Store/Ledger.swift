#if Desk
import FormRehearsal
import FoundationEssentials
import GRDB

/// What is kept, as one transaction sees it.
struct Ledger {
  let database: Database

  // MARK: Requests

  /// Nil where there is none of that number.
  func dossier(_ id: Int) throws -> Dossier? {
    guard let request = try body(Request.self, "SELECT body FROM request WHERE id = ?", id) else { return nil }
    let habilitations = try bodies(
      Habilitation.self,
      "SELECT body FROM habilitation WHERE request = ? ORDER BY id",
      id
    )
    return Dossier(request, habilitations: habilitations)
  }

  /// The requests that an organisation has for a definition.
  func requests(of organisation: String, for definition: String) throws -> [Request] {
    try bodies(
      Request.self,
      "SELECT body FROM request WHERE organisation = ? AND definition = ? ORDER BY id",
      organisation,
      definition
    )
  }

  /// The number of the request to which a habilitation belongs.
  func request(ofHabilitation id: Int) throws -> Int? {
    try Int.fetchOne(database, sql: "SELECT request FROM habilitation WHERE id = ?", arguments: [id])
  }

  func history(of request: Int) throws -> [HistoryEntry] {
    try bodies(HistoryEntry.self, "SELECT body FROM history WHERE request = ? ORDER BY number", request)
  }

  var nextRequest: Int { get throws { try next("request") } }
  var nextHabilitation: Int { get throws { try next("habilitation") } }
  var nextOpinion: Int { get throws { try next("opinion") } }

  private func next(_ table: String) throws -> Int {
    1 + (try Int.fetchOne(database, sql: "SELECT max(id) FROM \(table)") ?? 0)
  }

  /// When something last happened; nil for never.
  var latest: Instant? {
    get throws {
      let times = try ["max(changed) FROM request", "max(time) FROM renewal", "max(time) FROM opinion"].compactMap {
        try Int.fetchOne(database, sql: "SELECT \($0)")
      }
      return times.max().map { Instant(milliseconds: $0) }
    }
  }

  // MARK: Documents

  func document(_ digest: String) throws -> [UInt8]? {
    try Data.fetchOne(database, sql: "SELECT bytes FROM document WHERE digest = ?", arguments: [digest]).map(Array.init)
  }

  func keep(_ bytes: [UInt8], as digest: String) throws {
    try database.execute(
      sql: "INSERT INTO document (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [digest, Data(bytes)]
    )
  }

  // MARK: Settings

  func setting(_ name: String) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
  }

  func set(_ name: String, to value: String) throws {
    try database.execute(
      sql: "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      arguments: [name, value]
    )
  }

  /// Forgets everything but the settings.
  func clear() throws {
    for table in ["call", "mail", "search", "document", "done", "request", "template", "silence"] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
  }

  // MARK: Bodies

  func decoded<Value: Decodable>(_: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  func body<Value: Decodable>(_: Value.Type, _ query: String, _ arguments: (any DatabaseValueConvertible)...) throws
    -> Value?
  {
    let found = try String.fetchOne(database, sql: query, arguments: StatementArguments(arguments))
    return try found.map { try decoded(Value.self, $0) }
  }

  func bodies<Value: Decodable>(_: Value.Type, _ query: String, _ arguments: (any DatabaseValueConvertible)...) throws
    -> [Value]
  {
    try String.fetchAll(database, sql: query, arguments: StatementArguments(arguments)).map {
      try decoded(Value.self, $0)
    }
  }

  func text(_ body: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(body), as: UTF8.self)
  }
}
#endif
