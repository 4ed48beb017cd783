#!/usr/bin/env bash
# po4a writes the texts of a YAML file without their quotes, so a postcode, an hour and "true" come back as something else.
#
# One would guess: po4a puts translations into a copy of the file, and what is not translated stays the text that it was.
# What is so: whatever looks like a number is written bare, and so is "true"; the rest gets quotes for the characters in
#   it, not for what it is without them. A PO file that has no translation yet is enough: PyYAML then reads "01000" as
#   512, "12:30" as 750, "1.0" as a number, "true" as a boolean, "null" as nothing and "2026-11-30" as a date. There is no
#   message. The keys are sorted, too. In the front matter of a Markdown file, even keys that are not to be translated go
#   the same way.
# Library: po4a 0.69 (Debian 12), read with PyYAML 6.0.3
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v po4a >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq po4a >/dev/null 2>&1
fi
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.3

cat >"$work/form.yml" <<'YAML'
titre: "Demande"
postal: "01000"
heure: "12:30"
version: "1.0"
reponse: "true"
aucun: "null"
jour: "2026-11-30"
YAML
cat >"$work/page.md" <<'MARKDOWN'
---
postal: "01000"
titre: "Demande"
---
Bonjour
MARKDOWN
cat >"$work/po4a.cfg" <<'PO4A'
[po4a_langs] en
[po4a_paths] form.pot $lang:form.$lang.po
[options] opt:"--keep 0 --master-charset UTF-8 --localized-charset UTF-8"
[type: yaml] form.yml $lang:form.$lang.yml
[type: text] page.md $lang:page.$lang.md opt:"--option markdown --option yfm_keys=titre"
PO4A
(cd "$work" && po4a --quiet po4a.cfg)

cat >"$work/read.py" <<'PYTHON'
import sys, yaml

folder = sys.argv[1]
with open(f"{folder}/form.yml") as before, open(f"{folder}/form.en.yml") as after:
    was, is_now = yaml.safe_load(before), yaml.safe_load(after)
for key in was:
    print(f"{key}: {was[key]!r} -> {is_now[key]!r}")
print("keys:", *is_now)
with open(f"{folder}/page.en.md") as page:
    print("front matter:", next(yaml.safe_load_all(page)))
PYTHON
version=$(po4a --version | sed -n 's/^po4a version \([0-9.]*[0-9]\).*/\1/p')
seen=$("$work/venv/bin/python" "$work/read.py" "$work")
echo "po4a $version"
echo "$seen"

expected="titre: 'Demande' -> 'Demande'
postal: '01000' -> 512
heure: '12:30' -> 750
version: '1.0' -> 1.0
reponse: 'true' -> True
aucun: 'null' -> None
jour: '2026-11-30' -> datetime.date(2026, 11, 30)
keys: aucun heure jour postal reponse titre version
front matter: {'postal': 512, 'titre': 'Demande'}"
[ "$version" = 0.69 ] && [ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: po4a takes the quotes off"
