#!/usr/bin/env bash
# Foundation’s parsing by format style, asked for French, reads 19.99 as 1999, and does not throw.
#
# One would guess: `try Decimal("19.99", format: .number.locale(fr))` either reads 19.99 or throws. The decimal mark of French is
#   the comma, NumberFormatter answers nil for the same text and locale, and the initializer is one that throws.
# What is so: a style is lenient by default, and a lenient French style takes a full stop with two digits after it for a separator
#   of thousands: the amount comes out a hundred times too large, in currency style as well. With one digit after it, the rest is
#   dropped: 12.5 is 12, and 0.5 is 0. Nothing is thrown. A strategy with `lenient: false` reads 19.99 as typed, but does not mind
#   what it leaves unread either: `1 234.50` is 1234 to all of them. Numeric keypads type that full stop, so an amount has to be
#   checked before a style reads it.
# Library: Foundation of Swift 6.3.1 on Linux (swift-foundation)
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/main.swift" <<'SWIFT'
import Foundation

let french = Locale(identifier: "fr_FR")
let formatter = NumberFormatter()
formatter.locale = french
formatter.numberStyle = .decimal
let strict = Decimal.ParseStrategy<Decimal.FormatStyle>(format: .number.locale(french), lenient: false)

func show(_ read: () throws -> Decimal) -> String {
    do { return "\(try read())" } catch { return "throws" }
}

for text in ["19,99", "19.99", "12.5", "0.5", "1 234.50", "abc"] {
    let style = show { try Decimal(text, format: .number.locale(french)) }
    let currency = show { try Decimal(text, format: .currency(code: "EUR").locale(french)) }
    let strictly = show { try Decimal(text, strategy: strict) }
    let old = formatter.number(from: text).map { "\($0.doubleValue)" } ?? "nil"
    print("\(text) | style \(style) | currency \(currency) | not lenient \(strictly) | NumberFormatter \(old)")
}
SWIFT
swiftc -o "$work/main" "$work/main.swift"
seen=$("$work/main")
echo "$seen"

expected='19,99 | style 19.99 | currency 19.99 | not lenient 19.99 | NumberFormatter 19.99
19.99 | style 1999 | currency 1999 | not lenient 19.99 | NumberFormatter nil
12.5 | style 12 | currency 12 | not lenient 12.5 | NumberFormatter nil
0.5 | style 0 | currency 0 | not lenient 0.5 | NumberFormatter nil
1 234.50 | style 1234 | currency 1234 | not lenient 1234 | NumberFormatter 1234.0
abc | style throws | currency throws | not lenient throws | NumberFormatter nil'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: 19.99 is read as 1999 without an error"
