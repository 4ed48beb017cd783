#!/usr/bin/env bash
# Of the parsers that Python servers read forms with, some refuse what RFC 2046 lets a client write around a boundary.
#
# One would guess: a post is read alike by all. RFC 2046 (5.1.1), on which RFC 7578 rests, says that what stands before
#   the first boundary is to be ignored, and that spaces and tabs may follow a boundary on its line.
# What is so: python-multipart, which Starlette and FastAPI read forms with, ends with an error at a preamble and at
#   padding. multipart ignores the preamble and refuses the padding. requests-toolbelt's decoder refuses the preamble
#   and takes the padding. Werkzeug and the standard library's email package take both.
# Libraries: python-multipart 0.0.34, multipart 2.0.1, requests-toolbelt 1.0.0, werkzeug 3.1.9
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  python-multipart==0.0.34 multipart==2.0.1 requests-toolbelt==1.0.0 werkzeug==3.1.9

seen=$("$work/venv/bin/python" 2>/dev/null - <<'PYTHON'
import email
import io

import multipart
import python_multipart
from requests_toolbelt.multipart.decoder import MultipartDecoder
from werkzeug.formparser import parse_form_data

TYPE = "multipart/form-data; boundary=limite"
PART = b'Content-Disposition: form-data; name="nom"\r\n\r\nMairie\r\n'
POSTS = {
    "plain": b"--limite\r\n" + PART + b"--limite--\r\n",
    "preamble": b"Formulaire en plusieurs parties.\r\n--limite\r\n" + PART + b"--limite--\r\n",
    "padding": b"--limite \t\r\n" + PART + b"--limite--\r\n",
}


def with_python_multipart(post):
    found = []
    parser = python_multipart.FormParser(
        "multipart/form-data", lambda field: found.append(field.value), lambda file: None, boundary=b"limite"
    )
    parser.write(post)
    parser.finalize()
    return found


def with_multipart(post):
    return [part.value for part in multipart.MultipartParser(io.BytesIO(post), "limite")]


def with_toolbelt(post):
    return [part.text for part in MultipartDecoder(post, TYPE).parts]


def with_werkzeug(post):
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": TYPE,
        "CONTENT_LENGTH": str(len(post)),
        "wsgi.input": io.BytesIO(post),
    }
    return list(parse_form_data(environ)[1].values())


def with_email(post):
    message = email.message_from_bytes(b"Content-Type: " + TYPE.encode() + b"\r\n\r\n" + post)
    return [part.get_payload() for part in message.walk() if not part.is_multipart()]


for read in (with_python_multipart, with_multipart, with_toolbelt, with_werkzeug, with_email):
    for name, post in POSTS.items():
        try:
            values = [value.decode() if isinstance(value, bytes) else value for value in read(post)]
            print(read.__name__, name, values == ["Mairie"])
        except Exception as error:
            print(read.__name__, name, type(error).__name__)
PYTHON
)
echo "$seen"

expected="with_python_multipart plain True
with_python_multipart preamble MultipartParseError
with_python_multipart padding MultipartParseError
with_multipart plain True
with_multipart preamble True
with_multipart padding ParserError
with_toolbelt plain True
with_toolbelt preamble ImproperBodyPartContentException
with_toolbelt padding True
with_werkzeug plain True
with_werkzeug preamble True
with_werkzeug padding True
with_email plain True
with_email preamble True
with_email padding True"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a preamble or padding around a boundary is refused"
