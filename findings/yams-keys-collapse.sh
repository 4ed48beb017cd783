#!/usr/bin/env bash
# Yams refuses a key written twice, but lets two different keys fall together and loses one of their values.
#
# One would guess: since Yams checks that the keys of a mapping are unique and throws otherwise, a mapping that passes
#   the check has as many entries once loaded as it has in the file.
# What is so: the check compares nodes, where the number 1 and the text "1" differ, as YAML says they do; loading then
#   makes a String of every key that is a scalar, where they are the same. So `1: …` beside `"1": …`, or `true: …`
#   beside `"true": …`, loads without error and keeps only the last. The other way round, the check itself goes by Swift's
#   String equality, which is Unicode's canonical equivalence: `café` written with é and with e + U+0301, two keys
#   for PyYAML on the same libyaml, is refused as a duplicate.
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
import Yams

func count(_ text: String) -> String {
    do {
        let loaded = try Yams.load(yaml: text) as? [AnyHashable: Any] ?? [:]
        let inFile = try Yams.compose(yaml: text)?.mapping?.count ?? 0
        return "\(inFile) -> \(loaded.count)"
    } catch {
        return "\(error)".contains("duplicated key") ? "refused as duplicate" : "\(error)"
    }
}

print("same key twice:", count("1: rouge\n1: bleu\n"))
print("1 and \"1\":", count("1: rouge\n\"1\": bleu\n"))
print("true and \"true\":", count("true: rouge\n\"true\": bleu\n"))
print("composed and decomposed:", count("caf\u{e9}: rouge\ncafe\u{301}: bleu\n"))
SWIFT
if ! swift build --package-path "$work/package" >"$work/build.log" 2>&1; then
  cat "$work/build.log" >&2
  exit 1
fi
seen=$("$work/package/.build/debug/probe")

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.3
python_counts=$("$work/venv/bin/python" - <<'PYTHON'
import yaml
files = ['1: rouge\n"1": bleu\n', 'true: rouge\n"true": bleu\n', "caf\u00e9: rouge\ncafe\u0301: bleu\n"]
print(*(len(yaml.load(text, yaml.CSafeLoader)) for text in files))
PYTHON
)

echo "Yams, entries in the file -> entries loaded:"
echo "$seen"
echo "PyYAML, entries loaded from the last three: $python_counts"

expected='same key twice: refused as duplicate
1 and "1": 2 -> 1
true and "true": 2 -> 1
composed and decomposed: refused as duplicate'
[ "$seen" = "$expected" ] || { echo "changed: Yams" >&2; exit 1; }
[ "$python_counts" = "2 2 2" ] || { echo "changed: PyYAML" >&2; exit 1; }
echo "still so: keys that pass Yams's duplicate check fall together when loaded"
