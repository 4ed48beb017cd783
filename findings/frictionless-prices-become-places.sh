#!/usr/bin/env bash
# frictionless infers a column of French prices as points on a map.
#
# One would guess: in a CSV file with semicolons, a column of `2,5` and `16,30` is inferred as numbers, or else as text, since the
#   comma is not the decimal mark of Table Schema. Either way the cell can be read back.
# What is so: it is inferred as `geopoint`, whose text form is longitude, comma, latitude. `2,5` becomes the point [2.0, 5.0] in the
#   Gulf of Guinea and `2,50`, the same price, becomes [2.0, 50.0]; the file counts as valid, and the inferred schema says
#   geopoint. It depends on the prices: one of 19,99 (no latitude has 99 degrees), one above 180 or one without cents makes the
#   same column a `string`. Declared as a `number` with `decimalChar: ","`, it is read right.
# Library: frictionless 5.21.0
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0 \
  petl==1.7.30 pydantic==2.14.4 python-dateutil==2.9.0.post0 typer==0.29.2

cat >"$work/infer.py" <<'PYTHON'
import os
import sys
from frictionless import Resource, Schema, fields, validate

os.chdir(sys.argv[1])


def show(*prices, schema=None):
    with open("prices.csv", "w", encoding="utf-8") as file:
        file.write("deed;price\n" + "".join(f"deed {number};{price}\n" for number, price in enumerate(prices, 1)))
    resource = Resource(path="prices.csv", schema=schema)
    resource.infer()
    cells = [row["price"] for row in resource.read_rows()]
    valid = "valid" if validate("prices.csv").valid else "not valid"
    asked = " (declared)" if schema else ""
    print(f"{' '.join(prices)}{asked} -> {resource.schema.get_field('price').type}, {valid}: {', '.join(map(str, cells))}")


show("2,5", "2,50", "16,30")
show("2,5", "2,50", "19,99")
show("2,5", "2,50", "200,00")
show("2,5", "2,50", "16")
declared = Schema(fields=[fields.StringField(name="deed"), fields.NumberField(name="price", decimal_char=",")])
show("2,5", "2,50", "16,30", schema=declared)
PYTHON
seen=$("$work/venv/bin/python" "$work/infer.py" "$work")
echo "$seen"

expected='2,5 2,50 16,30 -> geopoint, valid: [2.0, 5.0], [2.0, 50.0], [16.0, 30.0]
2,5 2,50 19,99 -> string, valid: 2,5, 2,50, 19,99
2,5 2,50 200,00 -> string, valid: 2,5, 2,50, 200,00
2,5 2,50 16 -> string, valid: 2,5, 2,50, 16
2,5 2,50 16,30 (declared) -> number, valid: 2.5, 2.50, 16.30'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: prices are inferred as geopoint"
