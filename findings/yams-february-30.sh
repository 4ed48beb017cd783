#!/usr/bin/env bash
# Yams, the Swift YAML library, turns 30 February into a day of March.
#
# One would guess: a date that no calendar has is either refused or left as text. PyYAML raises an error for it.
# What is so: Yams hands the parts to a calendar that carries over. 2026-02-30 becomes the 2nd of March, month 13 the
#   January of next year, month 0 the December before, with no error, through `load` and through YAMLDecoder alike.
#   Once loaded, the date is a sound one: a check made afterwards can never see the slip. (Decoding to String gives
#   the text as written, so the same file also has two readings in the same library.)
# Library: Yams 6.2.2, Swift 6.3.1 on Linux; PyYAML 6.0.3 for comparison
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/package/Sources/probe"
cat >"$work/package/Package.swift" <<'SWIFT'
// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "probe",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
    targets: [.executableTarget(name: "probe", dependencies: ["Yams"])]
)
SWIFT
cat >"$work/package/Sources/probe/main.swift" <<'SWIFT'
import Foundation
import Yams

struct AsDate: Decodable { let until: Date }
struct AsText: Decodable { let until: String }

func day(_ date: Date) -> String { String(date.ISO8601Format().prefix(10)) }

for written in ["2026-02-28", "2026-02-30", "2026-13-01", "2026-00-10"] {
    let text = "until: \(written)\n"
    let loaded = try Yams.load(yaml: text) as? [String: Any]
    let viaLoad = (loaded?["until"] as? Date).map(day) ?? "no date"
    let viaDecoder = day(try YAMLDecoder().decode(AsDate.self, from: text).until)
    let asText = try YAMLDecoder().decode(AsText.self, from: text).until
    print(written, viaLoad, viaDecoder, asText)
}
SWIFT
if ! swift build --package-path "$work/package" >"$work/build.log" 2>&1; then
  cat "$work/build.log" >&2
  exit 1
fi
seen=$("$work/package/.build/debug/probe")

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.3
python_says=$("$work/venv/bin/python" - <<'PYTHON'
import yaml
try:
    print(yaml.safe_load("until: 2026-02-30"))
except ValueError as error:
    print("error:", error)
PYTHON
)

echo "written    load       as Date    as String"
echo "$seen"
echo "PyYAML on 2026-02-30: $python_says"

expected='2026-02-28 2026-02-28 2026-02-28 2026-02-28
2026-02-30 2026-03-02 2026-03-02 2026-02-30
2026-13-01 2027-01-01 2027-01-01 2026-13-01
2026-00-10 2025-12-10 2025-12-10 2026-00-10'
[ "$seen" = "$expected" ] || { echo "changed: Yams" >&2; exit 1; }
[[ "$python_says" == error:* ]] || { echo "changed: PyYAML" >&2; exit 1; }
echo "still so: Yams carries an impossible date over to another day"
