#if Desk
import FormCatalog
import FormRehearsal
import FormSource
import FormSubmission
import GRDB

extension Catalog {
  /// Nil where the project no longer declares it.
  fileprivate func scopeTitle(_ value: String, of definition: String) -> String? {
    definitions[definition]?.scopes.first { $0.value == value }.map { LabelText.plain($0.declaration.name.value) }
  }
}

extension Setting {
  fileprivate func title(of definition: String) -> String { catalog.definitions[definition]?.title ?? definition }
}

extension Ledger {
  // MARK: Counting

  /// Counts the scopes that a request asks for; one that is archived asks for none.
  func countScopes(of request: Request) throws {
    try database.execute(sql: "DELETE FROM asked_scope WHERE request = ?", arguments: [request.id])
    guard request.state != .archived, case .list(let scopes)? = request.content.answers["scopes"] else { return }
    for scope in scopes {
      try database.execute(
        sql: """
          INSERT INTO asked_scope (request, scope, definition, organisation) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [request.id, scope, request.definition, request.organisation]
      )
    }
  }

  /// Counts the decisions on a request, each once: for the definition that the request had then.
  func countDecisions(of request: Int) throws {
    for round in DecidedRound.rounds(of: try history(of: request)) {
      try database.execute(
        sql: """
          INSERT INTO decision (request, number, definition, organisation, month, days)
          SELECT id, ?, definition, organisation, ?, ? FROM request WHERE id = ? ON CONFLICT DO NOTHING
          """,
        arguments: [round.number, round.month, round.days, request]
      )
    }
  }

  // MARK: Dashboards

  /// What is counted of the requests of a definition.
  func dashboard(of definition: Definition, in setting: Setting, on day: CalendarDate) throws -> Dashboard {
    let id = definition.id
    return Dashboard(
      of: .definition(id),
      title: definition.title,
      on: day,
      states: try counts("SELECT state, number FROM tally WHERE definition = ?", id),
      months: try months("definition", id),
      forms: try uses(
        """
        SELECT definition, form AS id, count(*) AS number FROM request INDEXED BY request_form_number
        WHERE definition = ? AND state <> 'archived' GROUP BY form
        """,
        id
      ) { setting.catalog.forms[$0.id]?.name },
      scopes: try uses("SELECT definition, scope AS id, number FROM scope_tally WHERE definition = ?", id) {
        setting.catalog.scopeTitle($0.id, of: $0.definition)
      }
    )
  }

  /// What is counted of the requests of an organisation.
  func dashboard(of organisation: Organisation, in setting: Setting, on day: CalendarDate) throws -> Dashboard {
    let siret = organisation.siret
    return Dashboard(
      of: .organisation(siret),
      title: organisation.name,
      on: day,
      states: try counts("SELECT state, count(*) AS number FROM request WHERE organisation = ? GROUP BY state", siret),
      months: try months("organisation", siret),
      forms: try uses(
        """
        SELECT definition, form AS id, count(*) AS number FROM request INDEXED BY request_organisation_form
        WHERE organisation = ? AND state <> 'archived' GROUP BY definition, form
        """,
        siret
      ) { use in setting.catalog.forms[use.id]?.name.map { "\(setting.title(of: use.definition))\u{A0}: \($0)" } },
      scopes: try uses(
        "SELECT definition, scope AS id, count(*) AS number FROM asked_scope WHERE organisation = ? GROUP BY definition, scope",
        siret
      ) { use in
        setting.catalog.scopeTitle(use.id, of: use.definition).map {
          "\(setting.title(of: use.definition))\u{A0}: \($0)"
        }
      }
    )
  }

  private func counts(_ query: String, _ subject: String) throws -> [RequestState: Int] {
    let rows = try Row.fetchAll(database, sql: query, arguments: [subject])
    return Dictionary(
      rows.compactMap { row in RequestState(rawValue: row["state"]).map { ($0, row["number"]) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func months(_ column: String, _ subject: String) throws -> [Dashboard.Month] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT month, days, count(*) AS number FROM decision WHERE \(column) = ? GROUP BY month, days",
      arguments: [subject]
    )
    let months = rows.reduce(into: [String: DayCounts]()) { months, row in
      months[row["month"], default: DayCounts()].add(row["number"], of: row["days"])
    }
    return months.map { Dashboard.Month(name: $0.key, days: $0.value) }
  }

  private func uses(
    _ query: String,
    _ subject: String,
    _ title: ((definition: String, id: String)) -> String?
  ) throws -> [Dashboard.Use] {
    try Row.fetchAll(database, sql: query, arguments: [subject]).compactMap { row in
      let (definition, id, count): (String, String, Int) = (row["definition"], row["id"], row["number"])
      guard count > 0 else { return nil }
      return Dashboard.Use(definition: definition, id: id, title: title((definition, id)) ?? id, count: count)
    }
  }
}
#endif
