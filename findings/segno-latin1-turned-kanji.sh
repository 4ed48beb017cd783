#!/usr/bin/env bash
# segno writes some short French texts into a QR code as Japanese characters.
#
# One would guess: text that fits ISO 8859-1, the encoding that QR codes have in byte mode when none is named, is
#   written as bytes in that encoding; all the more so when encoding="iso-8859-1" is asked for. Kanji mode is for Kanji.
# What is so: segno picks the mode from the encoded bytes, not from the text. If each pair of Latin-1 bytes happens to be
#   a character in Shift JIS (a letter from à to ë, then nearly any letter), it writes Kanji mode, and a reader can only
#   answer in Kanji: "ça" is read as 軋, "él" as 駘. Naming iso-8859-1 does not help. The code is well-formed and scans
#   at once, so nothing but the text shows it; "été" and "ça va" are fine, since one pair that does not fit is enough.
#   mode="byte" or encoding="utf-8" gives the text back.
# Library: segno 1.6.6, read back with zxing-cpp 3.1.1
# Date: 2026-11-28
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check segno==1.6.6 zxing-cpp==3.1.1

seen=$(PYTHONIOENCODING=utf-8 "$work/venv/bin/python" - <<'PYTHON'
import segno, zxingcpp

def read(code):
    rows = [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(scale=4, border=4)]
    picture = memoryview(b"".join(rows)).cast("B", shape=[len(rows), len(rows[0])])
    return zxingcpp.read_barcodes(picture)[0].text

def show(text, **options):
    code = segno.make(text, micro=False, **options)
    asked = " ".join(f"{name}={value}" for name, value in options.items()) or "nothing"
    print(f"{text} | asked: {asked} | mode {code.mode} | read {read(code)}")

for text in ("ça", "él", "été", "ça va"):
    show(text)
show("ça", encoding="iso-8859-1")
show("ça", mode="byte")
show("ça", encoding="utf-8")
PYTHON
)
echo "$seen"

expected='ça | asked: nothing | mode kanji | read 軋
él | asked: nothing | mode kanji | read 駘
été | asked: nothing | mode byte | read été
ça va | asked: nothing | mode byte | read ça va
ça | asked: encoding=iso-8859-1 | mode kanji | read 軋
ça | asked: mode=byte | mode byte | read ça
ça | asked: encoding=utf-8 | mode byte | read ça'
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: \"ça\" is written in Kanji mode"
