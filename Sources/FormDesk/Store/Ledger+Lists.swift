#if Desk
import FormRehearsal
import FormSubmission
import GRDB

extension Ledger {
  /// Makes a request findable by its words, and by what lists filter by.
  func index(_ summary: RequestSummary) throws {
    let request = summary.request
    try database.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [request.id])
    let state = request.state.rawValue
    let facets = [
      SearchText.facet("state", state), SearchText.facet("definition", request.definition),
      SearchText.facet("form", request.form), SearchText.facet("definitionstate", "\(request.definition) \(state)"),
      SearchText.facet("formstate", "\(request.form) \(state)"),
    ]
    try database.execute(
      sql: "INSERT INTO search (rowid, words, facets) VALUES (?, ?, ?)",
      arguments: [request.id, SearchText.folded(summary.words.joined(separator: " ")), facets.joined(separator: " ")]
    )
  }

  /// A page of a list, without the requests that are archived, unless these are asked for.
  func page(_ query: RequestQuery, of scope: RequestScope) throws -> RequestPage {
    let nothing = RequestPage(requests: [], count: 0, query: query, isCut: false)
    let typed = SearchText.pattern(query.text)
    // What was typed has no letter and no digit: nothing is found by it.
    if !query.text.isEmpty, typed == nil { return nothing }
    guard let source = try source(scope, query, typed) else { return nothing }
    let (ids, count) = try typed == nil ? read(source, query) : find(source, query)
    return RequestPage(
      requests: try ids.map { ($0, try isUnread($0, by: scope.reader)) },
      count: count > RequestPage.mostCounted ? nil : count,
      query: query,
      isCut: typed != nil && count > RequestPage.mostCounted && query.order != .number
    )
  }

  /// The numbers of a page, and how many requests there are in all: one more than are counted for more.
  private func read(_ source: ListSource, _ query: RequestQuery) throws -> (ids: [Int], count: Int) {
    let ids = try Int.fetchAll(
      database,
      sql: """
        SELECT \(source.id) FROM \(source.tables) WHERE \(source.condition) ORDER BY \(source.order) LIMIT ? OFFSET ?
        """,
      arguments: source.arguments + [RequestPage.size, (query.page - 1) * RequestPage.size]
    )
    let count = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(source.tables) WHERE \(source.condition) LIMIT ?)",
      arguments: source.arguments + [RequestPage.mostCounted + 1]
    )
    return (ids, count ?? 0)
  }

  /// The same of a search, which takes longer than to put all that it found in order.
  private func find(_ source: ListSource, _ query: RequestQuery) throws -> (ids: [Int], count: Int) {
    let ids = try Int.fetchAll(
      database,
      sql: "SELECT \(source.id) FROM \(source.tables) WHERE \(source.condition) ORDER BY \(source.order)",
      arguments: source.arguments
    )
    return (Array(ids.dropFirst((query.page - 1) * RequestPage.size).prefix(RequestPage.size)), ids.count)
  }

  /// Whether a request has something new for somebody.
  func isUnread(_ request: Int, by person: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM unread WHERE person = ? AND request = ?)",
      arguments: [person, request]
    ) ?? false
  }

  /// How many requests of a scope stand in each state.
  func counts(of scope: RequestScope) throws -> [RequestState: Int] {
    let rows: [Row]
    if case .definitions(let ids, _) = scope {
      rows = try Row.fetchAll(
        database,
        sql: "SELECT state, sum(number) AS number FROM tally WHERE definition IN (\(places(ids))) GROUP BY state",
        arguments: StatementArguments(ids)
      )
    } else {
      guard let source = try source(scope, RequestQuery(), nil) else { return [:] }
      rows = try Row.fetchAll(
        database,
        sql: """
          SELECT r.state AS state, count(*) AS number FROM \(source.tables) WHERE \(source.condition) GROUP BY r.state
          """,
        arguments: source.arguments
      )
    }
    return Dictionary(
      rows.compactMap { row in RequestState(rawValue: row["state"]).map { ($0, row["number"]) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// How many requests have something new for somebody, of those that stand in their list.
  /// - Returns: nil for more than are counted.
  func unreadCount(of person: String) throws -> Int? {
    let counted =
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (SELECT 1 FROM unread WHERE person = ? AND state <> 'archived' LIMIT ?)
          """,
        arguments: [person, RequestPage.mostCounted + 1]
      ) ?? 0
    return counted > RequestPage.mostCounted ? nil : counted
  }

  /// Nil where a list can have nothing.
  private func source(_ scope: RequestScope, _ query: RequestQuery, _ typed: String?) throws -> ListSource? {
    guard case .definitions(let ids, let reader) = scope else { return ListSource(scope, query, typed) }
    let asked = query.definition.map { [$0] }?.filter(ids.contains) ?? ids
    let known = try String.fetchAll(database, sql: "SELECT DISTINCT definition FROM tally")
    let found = known.filter(asked.contains)
    if found.isEmpty { return nil }
    return ListSource(of: found.count == known.count ? nil : found, for: reader, query, typed)
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

private func places(_ values: [String]) -> String { values.map { _ in "?" }.joined(separator: ", ") }

/// The tables, conditions and order of a list.
private struct ListSource {
  private(set) var tables = ""
  private var conditions: [String] = []
  private(set) var arguments = StatementArguments()
  /// The column with the numbers of requests.
  let id: String
  let order: String

  var condition: String { conditions.joined(separator: " AND ") }

  /// The list of an applicant, of a contact or of an organisation.
  init(_ scope: RequestScope, _ query: RequestQuery, _ typed: String?) {
    id = "r.id"
    order = Self.order(query, "r.changed", id)
    if let typed { search(for: typed, nil, query) }
    tables += typed == nil ? "request r" : " CROSS JOIN request r ON r.id = f.rowid"
    switch scope {
    case .applicant(let person, let organisation):
      add("r.applicant = ? AND r.organisation = ?", [person, organisation])
    case .contact(let email):
      add("r.id IN (SELECT request FROM contact WHERE email = ?)", [email.lowercased()])
    case .organisation(let siret): add("r.organisation = ?", [siret])
    case .definitions(let ids, _): add("r.definition IN (\(places(ids)))", StatementArguments(ids))
    }
    addState(query.state, of: "r")
    if let definition = query.definition { add("r.definition = ?", [definition]) }
    if let form = query.form { add("r.form = ?", [form]) }
  }

  /// The list of somebody with roles. It names the index that it reads, in the list’s own order and from its beginning: SQLite
  /// would now and then sort all of another.
  /// - Parameters:
  ///   - definitions: whose requests; nil for all.
  ///   - reader: for whom something may be new.
  ///   - query: what is looked for.
  ///   - typed: the pattern of what was typed; nil for nothing.
  init(of definitions: [String]?, for reader: String, _ query: RequestQuery, _ typed: String?) {
    // What is new has all that is filtered by. Of one form, it takes less to look which requests are new.
    let isListOfNew = query.isUnread && (typed != nil || query.form == nil)
    let filtered = isListOfNew ? "u" : "r"
    id = isListOfNew ? "u.request" : "r.id"
    order = Self.order(query, "\(filtered).changed", id)
    if let typed {
      search(for: typed, definitions, query)
      tables += isListOfNew ? " CROSS JOIN unread u NOT INDEXED" : " CROSS JOIN request r"
      add("\(id) = f.rowid", [])
    } else if isListOfNew {
      // Its table is in the order of numbers.
      tables = "unread u " + (query.order == .number ? "NOT INDEXED" : "INDEXED BY unread_changed")
    } else {
      tables = "request r INDEXED BY \(Self.index(definitions, query))"
    }
    if isListOfNew {
      add("u.person = ?", [reader])
    } else if query.isUnread {
      add("EXISTS (SELECT 1 FROM unread n WHERE n.person = ? AND n.request = r.id)", [reader])
    }
    if let form = query.form { add("\(filtered).form = ?", [form]) }
    if let definitions {
      // One is a condition of its own: an index begins with it.
      let isOne = definitions.count == 1
      add("\(filtered).definition \(isOne ? "= ?" : "IN (\(places(definitions)))")", StatementArguments(definitions))
    }
    addState(query.state, of: filtered)
  }

  private static func order(_ query: RequestQuery, _ changed: String, _ id: String) -> String {
    switch query.order {
    case .latest: "\(changed) DESC, \(id) DESC"
    case .oldest: "\(changed), \(id)"
    case .number: "\(id) DESC"
    }
  }

  private static func index(_ definitions: [String]?, _ query: RequestQuery) -> String {
    let filters = [
      query.form == nil ? nil : "form", query.form == nil && definitions?.count == 1 ? "definition" : nil,
      query.state == nil ? nil : "state",
    ]
    let order =
      switch query.order {
      case .latest, .oldest: "changed"
      case .number: "number"
      }
    return (["request"] + filters.compactMap(\.self) + [order]).joined(separator: "_")
  }

  /// Begins with what was typed: the latest requests that match it and the filters.
  private mutating func search(for typed: String, _ definitions: [String]?, _ query: RequestQuery) {
    var pattern = "words : (\(typed))"
    func narrow(_ kind: String, _ values: [String]) {
      let facets = values.map { "\"\(SearchText.facet(kind, $0))\"" }
      pattern += " AND facets : (\(facets.joined(separator: " OR ")))"
    }
    // Lists of one word are short where that word stands for all of it; a form is one definition’s.
    switch (query.form.map { [$0] } ?? definitions, query.form == nil ? "definition" : "form", query.state) {
    case (let values?, let kind, let state?): narrow("\(kind)state", values.map { "\($0) \(state.rawValue)" })
    case (let values?, let kind, nil): narrow(kind, values)
    case (nil, _, let state?): narrow("state", [state.rawValue])
    case (nil, _, nil): break
    }
    tables = "(SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(RequestPage.mostSorted)) f"
    arguments = [pattern]
  }

  private mutating func addState(_ state: RequestState?, of table: String) {
    if let state {
      add("\(table).state = ?", [state.rawValue])
    } else {
      // As the indexes of what is not archived have it.
      add("\(table).state <> 'archived'", [])
    }
  }

  private mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }
}
#endif
