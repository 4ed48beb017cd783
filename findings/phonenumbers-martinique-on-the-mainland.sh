#!/usr/bin/env bash
# phonenumbers takes landlines of Martinique and Mayotte for valid ones of mainland France, and refuses those of Réunion.
#
# One would guess: all overseas departments are dialled with ten digits inside France and have a country code of their own.
#   With "FR" as the region, their numbers are all refused, or all accepted.
# What is so: it depends on the department. The library's own example numbers of Martinique (0596) and Mayotte (0269) are
#   valid as French ones and become +33 5 96… and +33 2 69…, though those two have the country codes 596 and 262.
#   Guadeloupe, French Guiana and Réunion are refused, and so is every mobile number. A form that tries France first and
#   the other regions after it stores two of the five landlines under the wrong country.
# Library: phonenumbers 9.0.43
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43

seen=$("$work/venv/bin/python" - <<'PYTHON'
import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE):
    for region in ("GP", "GF", "MQ", "RE", "YT"):
        right = phonenumbers.example_number_for_type(region, kind)
        dialled = phonenumbers.format_number(right, PhoneNumberFormat.NATIONAL)
        french = phonenumbers.parse(dialled, "FR")
        verdict = "refused"
        if phonenumbers.is_valid_number_for_region(french, "FR"):
            verdict = f"valid, {phonenumbers.format_number(french, PhoneNumberFormat.E164)}"
        print(f"{region} {dialled} ({phonenumbers.format_number(right, PhoneNumberFormat.E164)}), as FR: {verdict}")
PYTHON
)
echo "$seen"

expected="GP 0590 20 12 34 (+590590201234), as FR: refused
GF 0594 10 12 34 (+594594101234), as FR: refused
MQ 0596 30 12 34 (+596596301234), as FR: valid, +33596301234
RE 0262 16 12 34 (+262262161234), as FR: refused
YT 0269 60 12 34 (+262269601234), as FR: valid, +33269601234
GP 0690 00 12 34 (+590690001234), as FR: refused
GF 0694 20 12 34 (+594694201234), as FR: refused
MQ 0696 20 12 34 (+596696201234), as FR: refused
RE 0692 12 34 56 (+262692123456), as FR: refused
YT 0639 01 23 45 (+262639012345), as FR: refused"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: two overseas departments out of five pass for the mainland"
