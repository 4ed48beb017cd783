#!/usr/bin/env bash
# fastjsonschema cannot compile a schema whose pattern has a dollar sign in a character class.
#
# One would guess: `[€$]` is one of the plainest things a pattern can hold, the same in ECMA 262 and in Python's `re`;
#   a validator that runs on `re` takes it as it is.
# What is so: so that a final `$` does not let a newline through, fastjsonschema rewrites every unescaped `$` of a
#   pattern to `\Z` before it compiles it, those inside brackets too. `[€$]` becomes `[€\Z]`, which `re` refuses: the
#   whole schema is unusable, and what is raised is re's own error, none of fastjsonschema's. Written `[€\$]`, which
#   means the same, it works. jsonschema and jsonschema-rs take both. An emitter of schemas should escape `$` in brackets.
# Library: fastjsonschema 2.22.3 against jsonschema 4.26.0 and jsonschema-rs 0.61.0
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  fastjsonschema==2.22.3 jsonschema==4.26.0 jsonschema-rs==0.61.0

seen=$(PYTHONIOENCODING=utf-8 "$work/venv/bin/python" - <<'PYTHON'
import re
import fastjsonschema, jsonschema, jsonschema_rs

def fast(schema, text):
    try:
        validate = fastjsonschema.compile(schema)
    except fastjsonschema.JsonSchemaException:
        return "its own error"
    except re.error as error:
        return f"re.error ({error})"
    validate(text)
    return "valid"

for pattern in (r"^[0-9]+ [€$]$", r"^[0-9]+ [€\$]$"):
    schema = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "string", "pattern": pattern}
    price = "12 $"
    print(pattern, "fastjsonschema:", fast(schema, price))
    print(pattern, "jsonschema:", "valid" if jsonschema.Draft7Validator(schema).is_valid(price) else "invalid")
    print(pattern, "jsonschema-rs:", "valid" if jsonschema_rs.Draft7Validator(schema).is_valid(price) else "invalid")
PYTHON
)
echo "$seen"

expected='^[0-9]+ [€$]$ fastjsonschema: re.error (bad escape \Z at position 10)
^[0-9]+ [€$]$ jsonschema: valid
^[0-9]+ [€$]$ jsonschema-rs: valid
^[0-9]+ [€\$]$ fastjsonschema: valid
^[0-9]+ [€\$]$ jsonschema: valid
^[0-9]+ [€\$]$ jsonschema-rs: valid'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a bare \$ in brackets makes a schema that fastjsonschema cannot compile"
