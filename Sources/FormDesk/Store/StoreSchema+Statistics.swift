#if Desk
import GRDB

extension StoreSchema {
  /// What dashboards count. Decisions are grouped by an index; scopes, of which a request may ask for dozens, are counted by
  /// definition when they change.
  static let statistics = """
    CREATE TABLE decision (
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      number INTEGER NOT NULL,
      definition TEXT NOT NULL,
      organisation TEXT NOT NULL,
      month TEXT NOT NULL,
      days INTEGER NOT NULL,
      PRIMARY KEY (request, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decision_definition ON decision (definition, month, days);
    CREATE INDEX decision_organisation ON decision (organisation, month, days);
    CREATE TABLE asked_scope (
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      scope TEXT NOT NULL,
      definition TEXT NOT NULL,
      organisation TEXT NOT NULL,
      PRIMARY KEY (request, scope)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX asked_scope_organisation ON asked_scope (organisation, definition, scope);
    CREATE TABLE scope_tally (
      definition TEXT NOT NULL,
      scope TEXT NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (definition, scope)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER scope_asked AFTER INSERT ON asked_scope BEGIN
      INSERT INTO scope_tally (definition, scope, number) VALUES (NEW.definition, NEW.scope, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER scope_dropped AFTER DELETE ON asked_scope BEGIN
      UPDATE scope_tally SET number = number - 1 WHERE definition = OLD.definition AND scope = OLD.scope;
    END;
    CREATE INDEX request_organisation_form ON request (organisation, definition, form) WHERE state <> 'archived';
    INSERT INTO asked_scope (request, scope, definition, organisation)
      SELECT request.id, scope.value, request.definition, request.organisation
      FROM request, json_each(request.body, '$.content.data.scopes') scope
      WHERE request.state <> 'archived' AND scope.type = 'text' ON CONFLICT DO NOTHING;
    """

  /// Counts what was decided before there were dashboards.
  static func countDecisions(in database: Database) throws {
    let ledger = Ledger(database: database)
    let requests = try Int.fetchAll(
      database,
      sql: "SELECT DISTINCT request FROM history WHERE body ->> '$.event' IN ('approve', 'refuse')"
    )
    for request in requests { try ledger.countDecisions(of: request) }
  }
}
#endif
