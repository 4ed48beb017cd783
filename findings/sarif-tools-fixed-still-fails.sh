#!/usr/bin/env bash
# sarif-tools counts a finding that was corrected, and fails the build for it.
#
# One would guess: a result with `"baselineState": "absent"` is one that the baseline had and this run no longer has;
#   SARIF keeps it in the file so that a viewer can show what was corrected. A gate on the same file lets it pass.
# What is so: sarif-tools does not look at baselineState. An absent result is counted and listed like a new one,
#   and `sarif --check error` exits with 1 on a file whose only result is a corrected one. (It does look at `kind`:
#   a result of kind "pass" lets the gate through.) A linter with a baseline that writes absent results as the format
#   allows turns red for every correction; it had better leave them out.
# Library: sarif-tools 3.0.5
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5 \
  jinja2==3.1.6 jsonpath-ng==1.16.0 matplotlib==3.11.2 python-docx==1.2.0 PyYAML==6.0.3
export MPLCONFIGDIR="$work/matplotlib"

write_sarif() { # file, the results
  cat >"$1" <<JSON
{
  "version": "2.1.0",
  "\$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "runs": [{
    "tool": {"driver": {"name": "probe", "rules": [{"id": "empty-title"}]}},
    "baselineGuid": "3f0c1f0a-6d0e-4c39-9f6c-0a4b5a1d7e21",
    "results": [$2]
  }]
}
JSON
}
result() { # further properties of the one result
  echo '{"ruleId": "empty-title", "message": {"text": "The title is empty"}, '"$1"',
    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "form.yml"}, "region": {"startLine": 3}}}]}'
}
check() { # file: the exit code of the gate
  local code=0
  "$work/venv/bin/sarif" --check error summary "$1" >"$1.txt" 2>&1 || code=$?
  echo "$code"
}

write_sarif "$work/none.sarif" ''
write_sarif "$work/new.sarif" "$(result '"level": "error", "baselineState": "new"')"
write_sarif "$work/absent.sarif" "$(result '"level": "error", "baselineState": "absent"')"
write_sarif "$work/passed.sarif" "$(result '"kind": "pass", "baselineState": "new"')"

seen=""
for name in none new absent passed; do
  seen+="$name $(check "$work/$name.sarif");"
done
echo "exit codes of 'sarif --check error': $seen"
echo "its summary of the file with the corrected finding alone:"
cat "$work/absent.sarif.txt"

[ "$seen" = "none 0;new 1;absent 1;passed 0;" ] || { echo "changed" >&2; exit 1; }
grep -q '^error: 1$' "$work/absent.sarif.txt" || { echo "changed: the summary" >&2; exit 1; }
echo "still so: an absent result fails the gate like a new one"
