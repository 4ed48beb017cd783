#!/usr/bin/env bash
# \b in a Swift Regex sees no beginning of a word after an elision, a decimal comma or the dot of a domain.
#
# One would guess: `\b` stands between a character of `\w` and one that is not. `\bécole\b` finds the word in “l’école”, as
#   NSRegularExpression and Ruby find it; the apostrophe is no `\w` in Swift either.
# What is so: Regex looks for the word boundaries of Unicode (UAX 29). There an apostrophe or a full stop between letters belongs to
#   the word, and a comma between digits to the number: “l’école”, “mairie.example” and “3,5” are one word each. With
#   a space after the apostrophe the word is found. So a rule that looks for a French word this way misses it wherever an elided
#   article stands before it, and a pattern tried out in Swift finds less than in Rails. `.wordBoundaryKind(.simple)` makes `\b` what
#   it is elsewhere.
# Library: Regex of Swift 6.3.1, against NSRegularExpression of the same Foundation and Ruby 3.1.2 (Debian 12)
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v ruby >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ruby >/dev/null 2>&1
fi

cat >"$work/cases" <<'TEXT'
\bécole\b	une école
\bécole\b	l’école
\bécole\b	l'école
\bécole\b	l’ école
\bamende\b	Passible d’amende
\bmairie\b	contact@mairie.example
\bexample\b	contact@mairie.example
\b5\b	3,5 hectares
TEXT

cat >"$work/main.swift" <<'SWIFT'
import Foundation

for line in try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\n") {
    let parts = line.split(separator: "\t").map(String.init)
    let (pattern, text) = (parts[0], parts[1])
    let regex = try Regex(pattern)
    let older = try NSRegularExpression(pattern: pattern)
    let found = text.firstMatch(of: regex) != nil
    let simple = text.firstMatch(of: regex.wordBoundaryKind(.simple)) != nil
    let olderFound = older.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    print("\(pattern) in \(text): Regex \(found), simple \(simple), NSRegularExpression \(olderFound)")
}
SWIFT
swiftc -o "$work/main" "$work/main.swift"
in_swift=$("$work/main" "$work/cases")
in_ruby=$(LC_ALL=C.UTF-8 ruby -e 'puts File.readlines(ARGV[0], chomp: true).map { |line| pattern, text = line.split("\t"); Regexp.new(pattern).match?(text) }.join(" ")' "$work/cases")
echo "$in_swift"
echo "Ruby: $in_ruby"

expected='\bécole\b in une école: Regex true, simple true, NSRegularExpression true
\bécole\b in l’école: Regex false, simple true, NSRegularExpression true
\bécole\b in l'"'"'école: Regex false, simple true, NSRegularExpression true
\bécole\b in l’ école: Regex true, simple true, NSRegularExpression true
\bamende\b in Passible d’amende: Regex false, simple true, NSRegularExpression true
\bmairie\b in contact@mairie.example: Regex false, simple true, NSRegularExpression true
\bexample\b in contact@mairie.example: Regex false, simple true, NSRegularExpression true
\b5\b in 3,5 hectares: Regex false, simple true, NSRegularExpression true'
[ "$in_swift" = "$expected" ] || { echo "changed: Swift" >&2; exit 1; }
[ "$in_ruby" = "true true true true true true true true" ] || { echo "changed: Ruby" >&2; exit 1; }
echo "still so: no word begins after an elision"
