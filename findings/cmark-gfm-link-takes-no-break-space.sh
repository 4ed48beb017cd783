#!/usr/bin/env bash
# cmark-gfm makes the no-break space that French sets before a colon part of the link.
#
# One would guess: an address in running text becomes a link that ends where the address ends. A full stop right after it stays
#   outside, and so does a colon after a space, whichever space that is.
# What is so: neither the no-break space (U+00A0) nor the narrow one (U+202F) ends it. French sets them before : ! and », so the link leads to
#   …/aide%C2%A0 and, in guillemets, to …/aide%C2%A0%C2%BB; where the address ends with its host, the host itself is wrong. An
#   e-mail address in the same place is linked correctly. markdown-it ends the link before the space. An address
#   between angle brackets is safe in both.
# Library: cmark-gfm 0.29.0.gfm.13 (cmarkgfm 2025.10.22) against markdown-it-py 4.3.0 with linkify-it-py 2.2.0
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check cmarkgfm==2025.10.22 markdown-it-py==4.3.0 linkify-it-py==2.2.0

seen=$("$work/venv/bin/python" - <<'PYTHON'
import re
import cmarkgfm
from markdown_it import MarkdownIt

other = MarkdownIt("gfm-like")


def link(html):
    return " ".join(re.findall('href="([^"]*)"', html)) or "none"


for text in (
    "Voir https://mairie.example/aide.",
    "Voir https://mairie.example/aide : tout y est",
    "Voir https://mairie.example/aide\u00a0: tout y est",
    "Voir https://mairie.example/aide\u202f!",
    "Le guide («\u00a0https://mairie.example/aide\u00a0»)",
    "Voir https://mairie.example\u00a0: tout y est",
    "Voir <https://mairie.example/aide>\u00a0: tout y est",
    "Voir contact@mairie.example\u00a0: tout y est",
):
    print(f"{ascii(text)} | {link(cmarkgfm.github_flavored_markdown_to_html(text))} | {link(other.render(text))}")
PYTHON
)
echo "$seen"

expected="'Voir https://mairie.example/aide.' | https://mairie.example/aide | https://mairie.example/aide
'Voir https://mairie.example/aide : tout y est' | https://mairie.example/aide | https://mairie.example/aide
'Voir https://mairie.example/aide\\xa0: tout y est' | https://mairie.example/aide%C2%A0 | https://mairie.example/aide
'Voir https://mairie.example/aide\\u202f!' | https://mairie.example/aide%E2%80%AF | https://mairie.example/aide
'Le guide (\\xab\\xa0https://mairie.example/aide\\xa0\\xbb)' | https://mairie.example/aide%C2%A0%C2%BB | https://mairie.example/aide
'Voir https://mairie.example\\xa0: tout y est' | https://mairie.example%C2%A0 | https://mairie.example
'Voir <https://mairie.example/aide>\\xa0: tout y est' | https://mairie.example/aide | https://mairie.example/aide
'Voir contact@mairie.example\\xa0: tout y est' | mailto:contact@mairie.example | none"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: the no-break space goes into the link"
