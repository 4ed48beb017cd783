#!/usr/bin/env bash
# dateparser finds "mars" and "2026" in "le 1er mars 2026", and gives both the day that it is today.
#
# One would guess: `search_dates` finds in a sentence what `parse` understands by itself. Asked for French, `parse` reads
#   "le 1er mars 2026" and 12/06/2026 correctly, and the search finds "le 2 mars 2026".
# What is so: "1er", the way French writes the first of a month, breaks the find apart: month and year become two dates,
#   with what they lack taken from today. On 30 November the first of March is found as 30 March, on 5 November as
#   5 March. Deadlines and periods often start on the first, so the dates lost are the ones looked for.
#   12/06/2026 is found, but as 6 December: the search ignores the order of the language, unless DATE_ORDER is set.
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

today = {"RELATIVE_BASE": datetime(2026, 11, 30)}
earlier = {"RELATIVE_BASE": datetime(2026, 11, 5)}
ordered = {**today, "DATE_ORDER": "DMY"}


def parse(text):
    print(f"parse {text}: {dateparser.parse(text, languages=['fr'], settings=today):%Y-%m-%d}")


def search(text, settings=today):
    found = search_dates(text, languages=["fr"], settings=settings)
    print(f"search {text} {', '.join(f'{part} = {date:%Y-%m-%d}' for part, date in found)}")


parse("le 1er mars 2026")
search("Dossier ouvert le 2 mars 2026.")
search("Dossier ouvert le 1er mars 2026.")
search("Dossier ouvert le 1er mars 2026.", earlier)
search("Du 1er janvier au 31 mars 2026.")
parse("le 12/06/2026")
search("Avant le 12/06/2026.")
search("Avant le 12/06/2026.", ordered)
PYTHON
)
echo "$seen"

expected="parse le 1er mars 2026: 2026-03-01
search Dossier ouvert le 2 mars 2026. le 2 mars 2026 = 2026-03-02
search Dossier ouvert le 1er mars 2026. mars = 2026-03-30, 2026 = 2026-11-30
search Dossier ouvert le 1er mars 2026. mars = 2026-03-05, 2026 = 2026-11-05
search Du 1er janvier au 31 mars 2026. janvier = 2026-01-30, 31 mars 2026 = 2026-03-31
parse le 12/06/2026: 2026-06-12
search Avant le 12/06/2026. le 12/06/2026 = 2026-12-06
search Avant le 12/06/2026. le 12/06/2026 = 2026-06-12"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: the search loses the first of a month"
