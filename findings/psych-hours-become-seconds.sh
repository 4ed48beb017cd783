#!/usr/bin/env bash
# Ruby's Psych multiplies a two-part base-60 number by 60 once more than YAML does.
#
# One would guess: Psych and PyYAML's C loader stand on the same libyaml and both follow YAML 1.1, so a plain `1:30`
#   is the same number in both: 90, since 1:30 in base 60 is 1 × 60 + 30. And `08:30`, which YAML 1.1 does not count
#   among integers (they begin with 1 to 9), stays text.
# What is so: Psych takes two parts for hours and minutes and answers in seconds, 1:30 = 5400, sixty times as much;
#   three parts agree again (1:30:00 = 5400 in both). It takes `08:30` for a number too, 30600, but `8:75` for text.
#   An opening hour or a deadline without quotes has one value in Ruby, another one in Python, and may be text in a
#   third place; a linter that knows "base 60" from the specification predicts none of what Rails will see.
# Library: Psych 4.0.3 (Ruby 3.1.2, Debian 12) against PyYAML 6.0.3, both on libyaml 0.2.5
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v ruby >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ruby >/dev/null 2>&1
fi
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.3

cat >"$work/hours.yml" <<'YAML'
- 1:30
- 1:30:00
- 08:30
- 18:00
- 8:75
YAML

ruby -rpsych -rjson -e '
  warn "Psych #{Psych::VERSION}, libyaml #{Psych::LIBYAML_VERSION}"
  puts JSON.generate(Psych.safe_load(File.read(ARGV[0])))
' "$work/hours.yml" >"$work/psych.json"
"$work/venv/bin/python" - "$work/hours.yml" >"$work/pyyaml.json" <<'PYTHON'
import json, sys, yaml
with open(sys.argv[1]) as source:
    print(json.dumps(yaml.load(source, yaml.CSafeLoader), separators=(",", ":")))
PYTHON

echo "read:   $(tr '\n' ' ' <"$work/hours.yml")"
echo "Psych:  $(cat "$work/psych.json")"
echo "PyYAML: $(cat "$work/pyyaml.json")"

[ "$(cat "$work/psych.json")" = '[5400,5400,30600,64800,"8:75"]' ] || { echo "changed: Psych" >&2; exit 1; }
[ "$(cat "$work/pyyaml.json")" = '[90,5400,"08:30",1080,"8:75"]' ] || { echo "changed: PyYAML" >&2; exit 1; }
echo "still so: 1:30 is 5400 for Psych and 90 for PyYAML"
