#!/usr/bin/env bash
# \d in a Swift Regex matches the ² of “50 m²”, and ½ as well.
#
# One would guess: `\d` is a decimal digit: 0 to 9, or at most the decimal digits of all scripts (Unicode’s category Nd), as in
#   NSRegularExpression and Python.
# What is so: Regex accepts superscripts, subscripts and fractions as well, and does so scalar by scalar too. It finds two numbers in
#   “Surface : 50 m²” and one in “CO₂”, reads “1½” as a single one, and takes thirteen digits followed by a footnote mark ³ for the
#   fourteen of a SIRET, which Int refuses. `\p{Nd}` in the same Regex does not match them, nor does `asciiOnlyDigits()`.
# Library: Regex of Swift 6.3.1, against NSRegularExpression of the same Foundation and re of Python 3
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/main.swift" <<'SWIFT'
import Foundation

func found(_ regex: Regex<Substring>, in text: String) -> String {
    text.matches(of: regex).map { String($0.output) }.joined(separator: " ")
}

for text in CommandLine.arguments.dropFirst() {
    let digits = try Regex("\\d+", as: Substring.self)
    let older = try NSRegularExpression(pattern: "\\d+").matches(in: text, range: NSRange(text.startIndex..., in: text))
        .map { (text as NSString).substring(with: $0.range) }.joined(separator: " ")
    let property = found(try Regex("\\p{Nd}+", as: Substring.self), in: text)
    let scalars = found(digits.matchingSemantics(.unicodeScalar), in: text)
    let ascii = found(digits.asciiOnlyDigits(), in: text)
    print("\(text) | \\d \(found(digits, in: text)) | scalars \(scalars) | \\p{Nd} \(property) | ascii \(ascii) | NSRegularExpression \(older)")
}
print("SIRET: \("1234567890123³".wholeMatch(of: try Regex("\\d{14}")) != nil), Int: \(Int("1234567890123³").map { "\($0)" } ?? "nil")")
SWIFT
swiftc -o "$work/main" "$work/main.swift"
texts=("Surface : 50 m²" "CO₂ : 12 g" "1½ page")
in_swift=$("$work/main" "${texts[@]}")
in_python=$(PYTHONIOENCODING=utf-8 python3 -c 'import re, sys; print(" | ".join(" ".join(re.findall(r"\d+", text)) for text in sys.argv[1:]))' "${texts[@]}")
echo "$in_swift"
echo "Python: $in_python"

expected='Surface : 50 m² | \d 50 ² | scalars 50 ² | \p{Nd} 50 | ascii 50 | NSRegularExpression 50
CO₂ : 12 g | \d ₂ 12 | scalars ₂ 12 | \p{Nd} 12 | ascii 12 | NSRegularExpression 12
1½ page | \d 1½ | scalars 1½ | \p{Nd} 1 | ascii 1 | NSRegularExpression 1
SIRET: true, Int: nil'
[ "$in_swift" = "$expected" ] || { echo "changed: Swift" >&2; exit 1; }
[ "$in_python" = "50 | 12 | 1" ] || { echo "changed: Python" >&2; exit 1; }
echo "still so: a superscript is a digit to Swift"
