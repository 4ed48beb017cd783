#!/usr/bin/env bash
# ruamel.yaml's round trip takes the plus off a phone number, though it keeps its leading zero.
#
# One would guess: a file that is loaded and dumped for another change keeps how its numbers are written. The round trip
#   keeps 0123456789 with its zero, 0x1F, 1_000 and +1.50 as they stand.
# What is so: a plus before a whole number is lost. `tel: +33123456789` becomes `tel: 33123456789`, which is no longer
#   an international number, in the file itself and in a line that the change had nothing to do with. Before a decimal
#   fraction the plus stays. Quotes keep it, and so do spaces in the number, as both make it text.
# Library: ruamel.yaml 0.19.1
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ruamel.yaml==0.19.1

cat >"$work/before.yml" <<'YAML'
nom: Mairie
tel: +33123456789
fixe: 0123456789
cite: "+33123456789"
espace: +33 1 23 45 67 89
hexa: 0x1F
groupe: 1_000
ecart: +1.50
YAML

seen=$("$work/venv/bin/python" - "$work/before.yml" <<'PYTHON'
import sys
from ruamel.yaml import YAML

yaml = YAML()
yaml.preserve_quotes = True
with open(sys.argv[1], encoding="utf-8") as source:
    form = yaml.load(source)
form["nom"] = "Accueil"
yaml.dump(form, sys.stdout)
PYTHON
)
echo "$seen"

expected='nom: Accueil
tel: 33123456789
fixe: 0123456789
cite: "+33123456789"
espace: +33 1 23 45 67 89
hexa: 0x1F
groupe: 1_000
ecart: +1.50'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: the round trip drops the plus"
