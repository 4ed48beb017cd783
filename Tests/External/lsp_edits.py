"""Edits a project at random through `datapass lsp`, and compares what it says of the whole project with a fresh run of `lint`.

    lsp_edits.py BINARY [--project PATH] [--edits 40] [--seed 1]
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import projects
from lsp_client import Client

LANGUAGE = projects.ROOT / "Tests/FormCompilerTests/Fixtures/projects/language"
# The rules whose mistakes `lint` tells once, with the other places as notes.
TOLD_ONCE = ("leftover-text", "malformed-placeholder", "step-also-static")
SCRAPS = [":", "- ", "  ", "\n", "{", "}", "[", "]", "&a ", "*a", "\"", "'", "#", "é", "𝐀", "%{x}", "<%= 1 %>", "\t", "---\n", "true", "0"]


def edited(text, chance):
    """A range of characters of a text, and what to put there."""
    start = chance.randrange(len(text) + 1)
    end = min(len(text), start + chance.choice([0, 0, 1, 1, 3, 12, 80]))
    kind = chance.randrange(4)
    if kind == 0:
        return start, end, ""
    if kind == 1:
        return start, start, chance.choice(SCRAPS)
    if kind == 2 and text:
        lines = text.splitlines(keepends=True)
        return start, start, chance.choice(lines)
    return start, end, "".join(chance.choice("abcdeé_:- \n") for _ in range(chance.randrange(6)))


def place(text, offset, encoding):
    """The line and column of a character, as the protocol counts."""
    lines = re.split(r"\r\n|\n|\r", text[:offset])
    last = lines[-1]
    units = len(last.encode()) if encoding == "utf-8" else len(last.encode("utf-16-le")) // 2
    return len(lines) - 1, units


def told(client):
    """What the server says: file, rule, line."""
    found = []
    for uri, diagnostics in client.diagnostics.items():
        for diagnostic in diagnostics:
            found.append((uri, diagnostic["code"], diagnostic["range"]["start"]["line"]))
    return sorted(found)


def linted(binary, root, original):
    run = subprocess.run([binary, "lint", "--format", "json", str(root)], capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    found = []
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        others = [note for note in diagnostic.get("notes", []) if note["message"] in ("et ici", "and here")]
        for spot in [diagnostic] + (others if diagnostic["rule"] in TOLD_ONCE else []):
            found.append(((original / spot["file"]).as_uri(), diagnostic["rule"], spot["range"]["start"]["line"] - 1))
    return sorted(found)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--project", default=LANGUAGE, type=Path)
    parser.add_argument("--edits", default=40, type=int)
    parser.add_argument("--seed", default=1, type=int)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        root, fresh = Path(folder).resolve() / "ouvert", Path(folder).resolve() / "copie"
        for copy in (root, fresh):
            shutil.copytree(arguments.project, copy, ignore=shutil.ignore_patterns("expected*", "*.md"))
        paths = [path.relative_to(root) for path in sorted(root.rglob("*.y*ml"))]
        client = Client(arguments.binary)
        encodings = ["utf-8", "utf-16"] if arguments.seed % 2 else ["utf-16"]
        capabilities = {
            "general": {"positionEncodings": encodings},
            "textDocument": {"publishDiagnostics": {"versionSupport": True, "relatedInformation": True}},
        }
        encoding = client.begin(root, capabilities)["capabilities"]["positionEncoding"]
        texts = {}
        for path in paths:
            texts[path] = (root / path).read_text()
            client.open(root / path, texts[path], version=0)
        findings = 0
        for number in range(1, arguments.edits + 1):
            path = chance.choice(paths)
            changes = []
            for _ in range(chance.choice([1, 1, 1, 2, 3])):
                text = texts[path]
                if chance.random() < 0.15:
                    # Back to what it was, so that not everything is broken in the end.
                    texts[path] = (root / path).read_text()
                    changes.append(texts[path])
                    continue
                start, end, new = edited(text, chance)
                changes.append(((place(text, start, encoding), place(text, end, encoding)), new))
                texts[path] = text[:start] + new + text[end:]
            client.change(root / path, changes, version=number)
            while (message := client.receive())["params"].get("version") != number:
                pass
            client.until(lambda: True)
            (fresh / path).write_bytes(texts[path].encode())
            server, whole = told(client), linted(arguments.binary, fresh, root)
            assert server == whole, (
                f"edit {number} of seed {arguments.seed}, {path}: {changes}\n"
                f"only the server: {[f for f in server if f not in whole]}\nonly lint: {[f for f in whole if f not in server]}"
            )
            findings += len(whole)
        assert client.end() == 0
    print(f"{arguments.edits} edits in {encoding}: the same {findings} findings as fresh runs")


if __name__ == "__main__":
    main()
