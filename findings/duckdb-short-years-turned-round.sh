#!/usr/bin/env bash
# DuckDB reads 30/11/26 in a CSV file as 26 November 2030, unless another line of the file rules that out.
#
# One would guess: DuckDB finds out by itself how the dates of a column are written, and reads `30/11/2026` as 30 November 2026.
#   The same day with a short year is read alike, or is left as text.
# What is so: where the year has two digits, it tries year-month-day before day-month-year. Until 2031 every recent year can pass
#   for a day, so the column becomes a DATE with the right month, the wrong day and the wrong year. A single date
#   whose year cannot be a day (a birth in 1983, say) turns the whole column the right way round: what a row means depends on the
#   other rows. `3/4/26` is read correctly, because its parts do not have two digits. With a time after it, the same date falls in
#   the year 30. `date_format="%d/%m/%y"` settles it.
# Library: duckdb 2.0.1 (PyPI)
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1

cat >"$work/read.py" <<'PYTHON'
import sys
import duckdb

path = f"{sys.argv[1]}/requests.csv"


def show(*written, **options):
    with open(path, "w", encoding="utf-8") as file:
        file.write("request;filed\n" + "".join(f"{number};{text}\n" for number, text in enumerate(written, 1)))
    table = duckdb.read_csv(path, **options)
    asked = f" ({options['date_format']})" if options else ""
    print(f"{', '.join(written)}{asked} -> {table.types[1]} {', '.join(str(row[1]) for row in table.fetchall())}")


show("30/11/2026", "01/12/2026")
show("30/11/26", "01/12/26")
show("30.11.26", "01.12.26")
show("30/11/26", "01/12/26", "15/06/83")
show("3/4/26", "5/4/26")
show("30/11/26 08:30", "01/12/26 09:00")
show("30/11/26", "01/12/26", date_format="%d/%m/%y")
PYTHON
seen=$("$work/venv/bin/python" "$work/read.py" "$work")
echo "$seen"

expected='30/11/2026, 01/12/2026 -> DATE 2026-11-30, 2026-12-01
30/11/26, 01/12/26 -> DATE 2030-11-26, 2001-12-26
30.11.26, 01.12.26 -> DATE 2030-11-26, 2001-12-26
30/11/26, 01/12/26, 15/06/83 -> DATE 2026-11-30, 2026-12-01, 1983-06-15
3/4/26, 5/4/26 -> DATE 2026-04-03, 2026-04-05
30/11/26 08:30, 01/12/26 09:00 -> TIMESTAMP 0030-11-26 08:30:00, 0001-12-26 09:00:00
30/11/26, 01/12/26 (%d/%m/%y) -> DATE 2026-11-30, 2026-12-01'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: 30/11/26 is read as 26 November 2030"
