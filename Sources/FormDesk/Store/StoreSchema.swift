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
    return migrator
  }

  /// What is read as a whole is kept as JSON; what lists look for has columns of its own. Moments are milliseconds since the
  /// beginning of 1970 in UTC.
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
    CREATE INDEX request_changed ON request (changed, id);
    CREATE INDEX request_state ON request (state, changed, id);
    CREATE INDEX request_definition ON request (definition, changed, id);
    CREATE INDEX request_definition_state ON request (definition, state, changed, id);
    CREATE INDEX request_form ON request (form, state, changed, id);
    CREATE INDEX request_organisation ON request (organisation, state, changed, id);
    CREATE INDEX request_applicant ON request (applicant, state, changed, id);
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
      changed INTEGER NOT NULL,
      request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      PRIMARY KEY (person, request)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX unread_changed ON unread (person, changed, request);
    CREATE INDEX unread_request ON unread (request);
    CREATE TABLE session (digest TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE done (
      person TEXT NOT NULL,
      key TEXT NOT NULL,
      address TEXT NOT NULL,
      PRIMARY KEY (person, key)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE search USING fts5(words, facets, tokenize = "unicode61 remove_diacritics 2");
    """
}
#endif
