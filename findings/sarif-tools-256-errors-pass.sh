#!/usr/bin/env bash
# sarif-tools lets a build pass that has 256 errors.
#
# One would guess: `sarif --check error` fails a build that has an error, and fails it all the more for many.
# What is so: it exits with the number of results. An exit code is that number modulo 256, so 256 errors (or 512) give 0,
#   which is success, though it prints that it exits with 256. 255 and 257 errors fail. A gate on a project with many
#   findings had better count them in the JSON, or rely on the linter's own exit code.
# Library: sarif-tools 3.0.5
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5 \
  jinja2==3.1.6 jsonpath-ng==1.16.0 matplotlib==3.11.2 python-docx==1.2.0 PyYAML==6.0.3
export MPLCONFIGDIR="$work/matplotlib"

seen=""
for count in 0 1 255 256 257 512; do
  python3 - "$count" >"$work/$count.sarif" <<'PYTHON'
import json
import sys

result = {"ruleId": "empty-title", "level": "error", "message": {"text": "The title is empty"}}
place = {"physicalLocation": {"artifactLocation": {"uri": "form.yml"}}}
results = [result | {"locations": [place | {"id": number}]} for number in range(int(sys.argv[1]))]
run = {"tool": {"driver": {"name": "probe", "rules": [{"id": "empty-title"}]}}, "results": results}
print(json.dumps({"version": "2.1.0", "runs": [run]}))
PYTHON
  code=0
  "$work/venv/bin/sarif" --check error summary "$work/$count.sarif" >"$work/$count.txt" 2>&1 || code=$?
  grep -q "^error: $count$" "$work/$count.txt" || { echo "changed: the summary of $count" >&2; exit 1; }
  seen+="$count errors $code;"
done
echo "exit codes of 'sarif --check error': $seen"
tail -n 1 "$work/256.txt"

[ "$seen" = "0 errors 0;1 errors 1;255 errors 255;256 errors 0;257 errors 1;512 errors 0;" ] || { echo "changed" >&2; exit 1; }
echo "still so: 256 errors pass"
