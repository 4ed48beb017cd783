#if Desk
import FormRehearsal
import FormSubmission
import GRDB

extension Ledger {
  /// Makes a request findable by its words, and by what lists filter by.
  func index(_ summary: RequestSummary) throws {
    let request = summary.request
    try database.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [request.id])
    let facets = [
      SearchText.facet("state", request.state.rawValue), SearchText.facet("definition", request.definition),
      SearchText.facet("form", request.form),
    ]
    try database.execute(
      sql: "INSERT INTO search (rowid, words, facets) VALUES (?, ?, ?)",
      arguments: [request.id, SearchText.folded(summary.words.joined(separator: " ")), facets.joined(separator: " ")]
    )
  }

  /// A page of a list, without the requests that are archived, unless these are asked for.
  func page(_ query: RequestQuery, of scope: RequestScope) throws -> RequestPage {
    let typed = SearchText.pattern(query.text)
    if !query.text.isEmpty, typed == nil {
      // What was typed has no letter and no digit: nothing is found by it.
      return RequestPage(requests: [], count: 0, query: query, isCut: false)
    }
    var source = ListSource(scope, query)
    if let typed { source.search(for: typed, query, scope) }
    let limit = RequestPage.size
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.id AS id, EXISTS (SELECT 1 FROM unread WHERE person = ? AND request = r.id) AS isUnread
        FROM \(source.tables) WHERE \(source.conditions) ORDER BY \(source.order) LIMIT ? OFFSET ?
        """,
      arguments: [scope.reader] + source.arguments + [limit, (query.page - 1) * limit]
    )
    let counted =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM (SELECT 1 FROM \(source.tables) WHERE \(source.conditions) LIMIT ?)",
        arguments: source.arguments + [RequestPage.mostCounted + 1]
      ) ?? 0
    return RequestPage(
      requests: rows.map { ($0["id"], $0["isUnread"]) },
      count: counted > RequestPage.mostCounted ? nil : counted,
      query: query,
      isCut: typed != nil && counted > RequestPage.mostCounted && query.order != .number
    )
  }

  /// How many requests of a scope stand in each state.
  func counts(of scope: RequestScope) throws -> [RequestState: Int] {
    let source = ListSource(scope, RequestQuery())
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT r.state AS state, count(*) AS number FROM \(source.tables) WHERE \(source.conditions) GROUP BY 1",
      arguments: source.arguments
    )
    return Dictionary(
      rows.compactMap { row in RequestState(rawValue: row["state"]).map { ($0, row["number"]) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension RequestScope {
  fileprivate var reader: String {
    switch self {
    case .definitions(_, let reader): reader
    case .applicant, .contact, .organisation: ""
    }
  }
}

/// The tables, conditions and order of a list. Each list reads an index in its own order, so that a page of many requests costs
/// what one of few does: hence the `+` where SQLite would sort everything instead.
private struct ListSource {
  var tables = "request r"
  var conditions = ""
  var arguments = StatementArguments()
  var order: String

  init(_ scope: RequestScope, _ query: RequestQuery) {
    order =
      switch query.order {
      case .latest: "r.changed DESC, r.id DESC"
      case .oldest: "r.changed, r.id"
      case .number: "r.id DESC"
      }
    switch scope {
    case .applicant(let person, let organisation):
      add("r.applicant = ? AND r.organisation = ?", [person, organisation])
    case .contact(let email):
      add("r.id IN (SELECT request FROM contact WHERE email = ?)", [email.lowercased()])
    case .organisation(let siret): add("r.organisation = ?", [siret])
    case .definitions(let ids, let reader):
      let asked = query.definition.map { [$0] }?.filter(ids.contains) ?? ids
      let isOne = asked.count == 1
      let places = asked.map { _ in "?" }.joined(separator: ", ")
      add(isOne ? "r.definition = ?" : "+r.definition IN (\(places))", StatementArguments(asked))
      if query.isUnread {
        tables = "unread u CROSS JOIN request r ON r.id = u.request"
        add("u.person = ?", [reader])
        order = order.replacing("r.changed", with: "u.changed")
      }
    }
    if let state = query.state {
      add("r.state = ?", [state.rawValue])
    } else {
      add("+r.state <> ?", [RequestState.archived.rawValue])
    }
    if let form = query.form { add("r.form = ?", [form]) }
  }

  /// Looks in what was typed first: among the latest requests that match it and the filters.
  mutating func search(for typed: String, _ query: RequestQuery, _ scope: RequestScope) {
    var pattern = "words : (\(typed))"
    func narrow(_ kind: String, _ values: [String]) {
      let facets = values.map { "\"\(SearchText.facet(kind, $0))\"" }
      pattern += " AND facets : (\(facets.joined(separator: " OR ")))"
    }
    if let state = query.state { narrow("state", [state.rawValue]) }
    if let form = query.form { narrow("form", [form]) }
    switch scope {
    case .definitions(let ids, _): narrow("definition", query.definition.map { [$0] } ?? ids)
    case .applicant, .contact, .organisation: break
    }
    let found = "(SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(RequestPage.mostSorted))"
    tables = "\(found) f CROSS JOIN " + tables.replacing("unread u CROSS JOIN request r", with: "unread u JOIN request r")
    conditions += " AND r.id = f.rowid"
    arguments = [pattern] + arguments
  }

  private mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions += conditions.isEmpty ? condition : " AND " + condition
    arguments += values
  }
}
#endif
