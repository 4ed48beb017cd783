#if Desk
import FormRehearsal
import FormSubmission
import GRDB

/// What a line of a list shows of a request: reading all that it says would take longer than to find it.
struct ListedRequest: Sendable {
  let id: Int
  let state: RequestState
  let definition: String
  let form: String
  let organisation: String
  let applicant: String
  /// The name of the project; nil where nobody gave it one.
  let title: String?
  /// When it was last sent or, before the first time, begun.
  let date: Instant
  /// Whether there is something new for the reader.
  let isUnread: Bool
  /// How many messages of the applicant no instructor has read.
  let messages: Int

  var number: String { "D\(id)" }
}

extension Ledger {
  /// Reads requests by their numbers.
  /// - Parameters:
  ///   - ids: the numbers.
  ///   - reader: for whom something may be new, by name in the cast.
  /// - Returns: the requests, in the order of the numbers.
  /// - Throws: what SQLite says.
  func listed(_ ids: [Int], for reader: String) throws -> [ListedRequest] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, state, definition, form, organisation, applicant, body ->> '$.content.data.intitule' AS title,
          coalesce(body ->> '$.submittedAt', body ->> '$.createdAt') AS date,
          EXISTS (SELECT 1 FROM unread WHERE person = ? AND request = r.id) AS isUnread,
          coalesce((SELECT instructors FROM unread_message WHERE request = r.id), 0) AS messages
        FROM request r WHERE id = ?
        """
    )
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(statement, arguments: [reader, id]),
        let state = RequestState(rawValue: row["state"])
      else { return nil }
      let title: String? = row["title"]
      return ListedRequest(
        id: row["id"],
        state: state,
        definition: row["definition"],
        form: row["form"],
        organisation: row["organisation"],
        applicant: row["applicant"],
        title: title.flatMap { BlankText.isBlank($0) ? nil : $0 },
        date: Instant(milliseconds: row["date"]),
        isUnread: row["isUnread"],
        messages: row["messages"]
      )
    }
  }
}
#endif
