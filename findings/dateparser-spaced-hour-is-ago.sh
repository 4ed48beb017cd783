#!/usr/bin/env bash
# dateparser reads "14h30" as half past two, and "14 h 30", with the spaces of French typography, as 14 hours ago.
#
# One would guess: a time is the same with and without spaces around the h. Careful French sets them, no-break or not, so
#   with French asked for it is the first form to expect.
# What is so: with a space it is a length of time, counted back from now, and the 30 is dropped: at noon, "14 h 30" is
#   ten in the evening of the day before. So are "14 h", "14h" and "14 heures", while "14h30" and "14h" after a date are
#   times. After a date "14 h 30" makes `parse` find nothing at all; in a sentence the search finds the date without its
#   time, and the hours ago beside it.
# Library: dateparser 1.5.0
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0

seen=$("$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime
import dateparser
from dateparser.search import search_dates

noon = {"RELATIVE_BASE": datetime(2026, 11, 30, 12, 0)}

for text in (
    "14h30",
    "14 h 30",
    "14\u00a0h\u00a030",
    "14\u202fh\u202f30",
    "14 h",
    "à 14 h",
    "14h",
    "14 heures",
    "le 12 juin 2026 à 14h30",
    "le 12 juin 2026 à 14h",
    "le 12 juin 2026 à 14 h 30",
):
    date = dateparser.parse(text, languages=["fr"], settings=noon)
    print(f"{ascii(text)} = {date:%d/%m/%Y %H:%M}" if date else f"{ascii(text)} = none")
for text in ("Accueil le 12 juin 2026 à 14h30.", "Accueil le 12 juin 2026 à 14 h 30."):
    found = search_dates(text, languages=["fr"], settings=noon)
    print(text, ", ".join(f"{part} = {date:%d/%m/%Y %H:%M}" for part, date in found))
PYTHON
)
echo "$seen"

expected="'14h30' = 30/11/2026 14:30
'14 h 30' = 29/11/2026 22:00
'14\\xa0h\\xa030' = 29/11/2026 22:00
'14\\u202fh\\u202f30' = 29/11/2026 22:00
'14 h' = 29/11/2026 22:00
'\\xe0 14 h' = 29/11/2026 22:00
'14h' = 29/11/2026 22:00
'14 heures' = 29/11/2026 22:00
'le 12 juin 2026 \\xe0 14h30' = 12/06/2026 14:30
'le 12 juin 2026 \\xe0 14h' = 12/06/2026 14:00
'le 12 juin 2026 \\xe0 14 h 30' = none
Accueil le 12 juin 2026 à 14h30. le 12 juin 2026 à 14h30 = 12/06/2026 14:30
Accueil le 12 juin 2026 à 14 h 30. 12 juin 2026 = 12/06/2026 00:00, 14 h 30 = 29/11/2026 22:00"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a spaced hour is hours ago"
