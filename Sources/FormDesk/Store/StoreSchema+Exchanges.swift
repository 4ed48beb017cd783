#if Desk
extension StoreSchema {
  /// What the two sides of a request have not read of each other, the managers’ templates, what people do not want to be told
  /// of, and who has received which mail.
  static let exchanges = """
    CREATE TABLE unread_message (
      request INTEGER PRIMARY KEY REFERENCES request ON DELETE CASCADE,
      applicant INTEGER NOT NULL DEFAULT 0,
      instructors INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE template (
      id INTEGER PRIMARY KEY,
      definition TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      content TEXT NOT NULL,
      version INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX template_definition ON template (definition, id);
    CREATE TABLE silence (
      person TEXT NOT NULL,
      definition TEXT NOT NULL,
      subject TEXT NOT NULL,
      PRIMARY KEY (person, definition, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX silence_definition ON silence (definition);
    CREATE TABLE received (
      email TEXT NOT NULL,
      mail INTEGER NOT NULL REFERENCES mail ON DELETE CASCADE,
      PRIMARY KEY (email, mail)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX received_mail ON received (mail);
    INSERT INTO received (email, mail)
      SELECT lower(address.value), mail.id
      FROM mail, json_each('["to", "copies", "blindCopies"]') kind, json_each(mail.body, '$.' || kind.value) address
      WHERE true ON CONFLICT DO NOTHING;
    CREATE INDEX mail_message ON mail (body ->> '$.message', id);
    """
}
#endif
