#!/usr/bin/env bash
# SQLite 3.40 calls a sound table without row numbers damaged, if its key does not come first.
#
# One would guess: `PRAGMA integrity_check` says “ok” of a file that SQLite itself has just written, and whoever runs it after a
#   crash or on a backup may believe what it says. The order in which columns are declared has nothing to do with it.
# What is so: in 3.40 it reports “NULL value in …” for a NOT NULL column of a WITHOUT ROWID table that is declared before the last
#   column of the primary key, although the value is there and is read as it was written. Such tables store the key first, and
#   the check looks for the column where it is declared. With the key first it says “ok”, and so does 3.42.
#   3.40.1 is what Debian 12 has.
# Library: SQLite 3.40.0 against 3.42.0 (apsw 3.40.0.0 and 3.42.0.1)
# Date: 2026-11-29
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

look() {
  python3 -m venv "$work/$1"
  "$work/$1/bin/pip" install --quiet --disable-pip-version-check "apsw==$1"
  "$work/$1/bin/python" - <<'PYTHON'
import apsw

TABLES = {
    "key first": "person TEXT, request INTEGER, changed INTEGER NOT NULL",
    "key last": "changed INTEGER NOT NULL, person TEXT, request INTEGER",
}
for name, columns in TABLES.items():
    database = apsw.Connection(":memory:").cursor()
    database.execute(f"CREATE TABLE unread ({columns}, PRIMARY KEY (person, request)) WITHOUT ROWID")
    database.execute("INSERT INTO unread (person, request, changed) VALUES ('ines', 12, 1764403200)")
    row = list(database.execute("SELECT person, request, changed FROM unread"))
    verdict = [text for (text,) in database.execute("PRAGMA integrity_check")]
    print(f"{apsw.sqlitelibversion()}, {name}: {row[0]}, {'; '.join(verdict)}")
PYTHON
}

seen=$(look 3.40.0.0; look 3.42.0.1)
echo "$seen"

expected="3.40.0, key first: ('ines', 12, 1764403200), ok
3.40.0, key last: ('ines', 12, 1764403200), NULL value in unread.changed
3.42.0, key first: ('ines', 12, 1764403200), ok
3.42.0, key last: ('ines', 12, 1764403200), ok"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a value that is there is reported as NULL"
