#!/usr/bin/env bash
# pandas reads the yes of a French ODS sheet as False, and 8 minutes 15 seconds as a quarter past eight.
#
# One would guess: an ODS cell holds its value beside the text that a reader sees, so the language and the format of a
#   sheet do not matter to a program. pandas takes numbers, amounts and dates from that value.
# What is so: yes-no cells and times it takes from the text. Only TRUE is a yes; LibreOffice writes VRAI under a French
#   format (seen with 7.4), so a whole column of ticked boxes becomes False, without a word. A duration shown as minutes
#   and seconds becomes a time of day, and a total of 24 hours or more makes pandas refuse the whole file. With
#   `engine="calamine"` the first two are right, and the third is text.
# Library: pandas 3.1.1 with odfpy 1.4.1, against python-calamine 0.9.1
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1

cat >"$work/read.py" <<'PYTHON'
import sys
import pandas
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

path = f"{sys.argv[1]}/sheet.ods"


def read(engine):
    try:
        return repr(pandas.read_excel(path, header=None, engine=engine).astype(object).iloc[0, 0])
    except ValueError as error:
        return f"refused: {error}"


def show(text, **value):
    document = OpenDocumentSpreadsheet()
    table = Table(name="Demandes")
    row = TableRow()
    cell = TableCell(**value)
    cell.addElement(P(text=text))
    row.addElement(cell)
    table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(path)
    held = next(value[key] for key in value if key != "valuetype")
    print(f"{value['valuetype']} {held}, shown as {text}: {read('odf')} (calamine: {read('calamine')})")


show("TRUE", valuetype="boolean", booleanvalue="true")
show("VRAI", valuetype="boolean", booleanvalue="true")
show("FAUX", valuetype="boolean", booleanvalue="false")
show("12,50 €", valuetype="currency", value="12.5")
show("8 h 30", valuetype="time", timevalue="PT08H30M00S")
show("08:15", valuetype="time", timevalue="PT00H08M15S")
show("24:00", valuetype="time", timevalue="PT24H00M00S")
show("26:30", valuetype="time", timevalue="PT26H30M00S")
PYTHON
seen=$("$work/venv/bin/python" "$work/read.py" "$work")
echo "$seen"

expected="boolean true, shown as TRUE: True (calamine: True)
boolean true, shown as VRAI: False (calamine: True)
boolean false, shown as FAUX: False (calamine: False)
currency 12.5, shown as 12,50 €: 12.5 (calamine: 12.5)
time PT08H30M00S, shown as 8 h 30: datetime.time(8, 30) (calamine: datetime.time(8, 30))
time PT00H08M15S, shown as 08:15: datetime.time(8, 15) (calamine: datetime.time(0, 8, 15))
time PT24H00M00S, shown as 24:00: refused: hour must be in 0..23: 24:00 (calamine: 'PT24H00M00S')
time PT26H30M00S, shown as 26:30: refused: hour must be in 0..23: 26:30 (calamine: 'PT26H30M00S')"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a French yes is read as False"
