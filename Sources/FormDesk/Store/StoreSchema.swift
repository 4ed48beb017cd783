#if Desk
import GRDB

/// The tables of a rehearsal. A version is never changed once it was published: the next one is added.
enum StoreSchema {
  /// Says in SQLite’s header whose file it is (`PRAGMA application_id`): “DPAS”.
  static let application = 0x4450_4153

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: first)
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: second)
    }
    migrator.registerMigration("2-messages") { database in
      try database.execute(sql: exchanges)
    }
    migrator.registerMigration("3-statistics") { database in
      try database.execute(sql: statistics)
      try countDecisions(in: database)
    }
    return migrator
  }

  /// What is read as a whole is kept as JSON; what lists look for has columns of its own. Moments are milliseconds since the
  /// beginning of 1970 in UTC.
  ///
  /// Each filter of the instructors’ list, in each order, has an index that is read from its beginning: a page of 100,000
  /// requests takes what one of 100 does. The search has one for each beginning of a word, for the same reason: the texts
  /// that have it need not be gathered before the first is shown. Requests are counted when they change, by definition and
  /// state.
  private static let first = """
    PRAGMA application_id = \(application);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE request (
      id INTEGER PRIMARY KEY,
      definition TEXT NOT NULL,
      form TEXT NOT NULL,
      organisation TEXT NOT NULL,
      applicant TEXT NOT NULL,
      state TEXT NOT NULL,
      changed INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX request_changed ON request (changed, id, definition) WHERE state <> 'archived';
    CREATE INDEX request_number ON request (id, definition) WHERE state <> 'archived';
    CREATE INDEX request_state_changed ON request (state, changed, id, definition);
    CREATE INDEX request_state_number ON request (state, id, definition);
    CREATE INDEX request_definition_changed ON request (definition, changed, id) WHERE state <> 'archived';
    CREATE INDEX request_definition_number ON request (definition, id) WHERE state <> 'archived';
    CREATE INDEX request_definition_state_changed ON request (definition, state, changed, id);
    CREATE INDEX request_definition_state_number ON request (definition, state, id);
    CREATE INDEX request_form_changed ON request (form, changed, id, definition) WHERE state <> 'archived';
    CREATE INDEX request_form_number ON request (form, id, definition) WHERE state <> 'archived';
    CREATE INDEX request_form_state_changed ON request (form, state, changed, id, definition);
    CREATE INDEX request_form_state_number ON request (form, state, id, definition);
    CREATE INDEX request_organisation ON request (organisation, state, changed, id);
    CREATE INDEX request_applicant ON request (applicant, state, changed, id);
    CREATE TABLE tally (
      definition TEXT NOT NULL,
      state TEXT NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (definition, state)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER request_begun AFTER INSERT ON request BEGIN
      INSERT INTO tally (definition, state, number) VALUES (NEW.definition, NEW.state, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
    END;
    CREATE TRIGGER request_removed AFTER DELETE ON request BEGIN
      UPDATE tally SET number = number - 1 WHERE definition = OLD.definition AND state = OLD.state;
    END;
    CREATE TRIGGER request_moved AFTER UPDATE OF definition, form, state, changed ON request BEGIN
      UPDATE tally SET number = number - 1 WHERE definition = OLD.definition AND state = OLD.state;
      INSERT INTO tally (definition, state, number) VALUES (NEW.definition, NEW.state, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
      UPDATE unread SET definition = NEW.definition, form = NEW.form, state = NEW.state, changed = NEW.changed
        WHERE request = NEW.id;
    END;
    CREATE TABLE contact (
      email TEXT NOT NULL,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      PRIMARY KEY (email, request)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_request ON contact (request);
    CREATE TABLE habilitation (
      id INTEGER PRIMARY KEY,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX habilitation_request ON habilitation (request, id);
    CREATE TABLE history (
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      number INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (request, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE mail (id INTEGER PRIMARY KEY, request INTEGER, body TEXT NOT NULL) STRICT;
    CREATE INDEX mail_request ON mail (request, id);
    CREATE TABLE call (
      id INTEGER PRIMARY KEY,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      due INTEGER,
      body TEXT NOT NULL,
      delivery TEXT NOT NULL
    ) STRICT;
    CREATE INDEX call_due ON call (due) WHERE due IS NOT NULL;
    CREATE INDEX call_request ON call (request, id);
    CREATE TABLE document (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE unread (
      person TEXT NOT NULL,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      definition TEXT NOT NULL,
      form TEXT NOT NULL,
      state TEXT NOT NULL,
      changed INTEGER NOT NULL,
      PRIMARY KEY (person, request)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX unread_changed ON unread (person, changed, request, state, definition, form);
    CREATE INDEX unread_request ON unread (request);
    CREATE TABLE session (digest TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE done (
      person TEXT NOT NULL,
      key TEXT NOT NULL,
      address TEXT NOT NULL,
      PRIMARY KEY (person, key)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE search USING fts5(
      words, facets, tokenize = "unicode61 remove_diacritics 2", prefix = "1 2 3 4 5 6 7 8 9 10 11 12"
    );
    """

  /// Renewals and opinions; the search finds what has both a state and a form or definition by one word.
  private static let second = """
    UPDATE search SET facets = facets || ' ' || (
      SELECT 'xdefinitionstatex' || lower(hex(definition || ' ' || state)) || ' xformstatex' || lower(hex(form || ' ' || state))
      FROM request WHERE request.id = search.rowid
    );
    CREATE TABLE renewal (
      habilitation INTEGER NOT NULL REFERENCES habilitation ON DELETE CASCADE,
      number INTEGER NOT NULL,
      time INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (habilitation, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX renewal_time ON renewal (time);
    CREATE TABLE opinion (
      id INTEGER PRIMARY KEY,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      key TEXT NOT NULL UNIQUE,
      time INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX opinion_request ON opinion (request, id);
    CREATE INDEX opinion_time ON opinion (time);
    """
}
#endif
