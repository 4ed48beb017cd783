#!/usr/bin/env bash
# fastjsonschema writes the defaults of a schema into the value that it validates.
#
# One would guess: `default` is an annotation (JSON Schema, Validation, 9.2): a validator says yes or no of a value and leaves
#   it as it is, as jsonschema and jsonschema-rs do. Whoever validates a form before storing it relies on that.
# What is so: fastjsonschema adds each missing property that has a default to the value itself, deep inside too, unless it
#   was compiled with `use_default=False`. An answer that somebody deleted is back after the check, and is stored. Where the
#   property is required as well it is refused, as one would guess: that is looked at first.
# Library: fastjsonschema 2.22.3 against jsonschema 4.26.0 and jsonschema-rs 0.61.0
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  fastjsonschema==2.22.3 jsonschema==4.26.0 jsonschema-rs==0.61.0

seen=$("$work/venv/bin/python" - <<'PYTHON'
import json
import fastjsonschema, jsonschema, jsonschema_rs

SCOPE = {"type": "string", "default": "income"}
OPTIONAL = {"properties": {"data": {"properties": {"scope": SCOPE}}}}
REQUIRED = {"properties": {"data": {"properties": {"scope": SCOPE}, "required": ["scope"]}}}

def fast(schema, **options):
    def is_valid(value):
        try:
            fastjsonschema.compile(schema, **options)(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True
    return is_valid

for label, schema in (("optional", OPTIONAL), ("required", REQUIRED)):
    for name, is_valid in (
        ("jsonschema", jsonschema.Draft7Validator(schema).is_valid),
        ("jsonschema-rs", jsonschema_rs.Draft7Validator(schema).is_valid),
        ("fastjsonschema", fast(schema)),
        ("fastjsonschema, use_default=False", fast(schema, use_default=False)),
    ):
        value = {"data": {}}
        print(f"{label}, {name}: {'valid' if is_valid(value) else 'invalid'}, then {json.dumps(value)}")
PYTHON
)
echo "$seen"

expected='optional, jsonschema: valid, then {"data": {}}
optional, jsonschema-rs: valid, then {"data": {}}
optional, fastjsonschema: valid, then {"data": {"scope": "income"}}
optional, fastjsonschema, use_default=False: valid, then {"data": {}}
required, jsonschema: invalid, then {"data": {}}
required, jsonschema-rs: invalid, then {"data": {}}
required, fastjsonschema: invalid, then {"data": {}}
required, fastjsonschema, use_default=False: invalid, then {"data": {}}'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a property that is missing is there after the check"
