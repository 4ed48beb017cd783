#!/usr/bin/env bash
# Ruby's Psych merges a list of mappings that is written in place, but not the same list behind an alias.
#
# One would guess: an alias stands for the node that it names. `<<: [{…}, {…}]` merges both mappings, so naming the
#   list once (`&common`) and writing `<<: *common` merges them as well; if a reader did not support it, it would say so.
# What is so: Psych merges the list written in place, and one written in place whose items are aliases; but
#   an alias to the list itself becomes an ordinary entry: the mapping gets a key named "<<" that holds the list,
#   none of the keys asked for, and no error or warning. PyYAML merges both spellings alike. Whoever resolves aliases
#   first and then merges (most composers do) accepts files whose keys are missing once Rails reads them.
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

cat >"$work/place.yml" <<'YAML'
form:
  <<: [{title: Cantine}, {steps: 3}]
YAML
cat >"$work/alias.yml" <<'YAML'
shared: &common [{title: Cantine}, {steps: 3}]
form:
  <<: *common
YAML
cat >"$work/aliases.yml" <<'YAML'
first: &title {title: Cantine}
second: &steps {steps: 3}
form:
  <<: [*title, *steps]
YAML

in_ruby() {
  ruby -rpsych -rjson -e 'puts JSON.generate(Psych.safe_load(File.read(ARGV[0]), aliases: true)["form"])' "$1"
}
in_python() {
  "$work/venv/bin/python" - "$1" <<'PYTHON'
import json, sys, yaml
with open(sys.argv[1]) as source:
    print(json.dumps(yaml.load(source, yaml.CSafeLoader)["form"], sort_keys=True, separators=(",", ":")))
PYTHON
}

ruby_place=$(in_ruby "$work/place.yml")
ruby_aliases=$(in_ruby "$work/aliases.yml")
ruby_alias=$(in_ruby "$work/alias.yml")
python_place=$(in_python "$work/place.yml")
python_alias=$(in_python "$work/alias.yml")
ruby -rpsych -e 'puts "Psych #{Psych::VERSION}, libyaml #{Psych::LIBYAML_VERSION}"'
echo "Psych,  list in place:       $ruby_place"
echo "Psych,  list of aliases:     $ruby_aliases"
echo "Psych,  list behind alias:   $ruby_alias"
echo "PyYAML, list in place:       $python_place"
echo "PyYAML, list behind alias:   $python_alias"

both='{"steps":3,"title":"Cantine"}'
[ "$ruby_place" = "$both" ] || { echo "changed: Psych, list in place" >&2; exit 1; }
[ "$ruby_aliases" = "$both" ] || { echo "changed: Psych, list of aliases" >&2; exit 1; }
[ "$ruby_alias" = '{"<<":[{"title":"Cantine"},{"steps":3}]}' ] || { echo "changed: Psych, alias" >&2; exit 1; }
[ "$python_place" = "$both" ] && [ "$python_alias" = "$both" ] || { echo "changed: PyYAML" >&2; exit 1; }
echo "still so: behind an alias, Psych leaves a key named << and merges nothing"
