"""Edits a project at random through `datapass lsp`, and compares what it says of the whole project with a fresh run of `lint`:
the file, the rule, and the range to the column.

    lsp_edits.py BINARY [--project PATH] [--edits 40] [--seed 1] [--memory]

With --memory nothing is compared: it says how much memory the server holds after each tenth of the edits.
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
LINE_END = r"\r\n|\n|\r"
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


def units(text, encoding):
    """The length of a text as the protocol counts."""
    return len(text.encode()) if encoding == "utf-8" else len(text.encode("utf-16-le")) // 2


def place(text, offset, encoding):
    """The line and column of a character."""
    lines = re.split(LINE_END, text[:offset])
    return len(lines) - 1, units(lines[-1], encoding)


def visible(text, start, end, encoding):
    """The range between two characters, or a character beside it where it holds none: the next one of the line, else the one
    before, else the end of the line."""
    first, last = place(text, start, encoding), place(text, end, encoding)
    if first < last:
        return first, last
    lines = re.split(LINE_END, text)
    line, column = first
    before = re.split(LINE_END, text[:start])[-1]
    after = lines[line][len(before):]
    if after:
        return first, (line, column + units(after[0], encoding))
    if before:
        return (line, column - units(before[-1], encoding)), first
    return first, ((line + 1, 0) if line + 1 < len(lines) else first)


def told(client):
    """What the server says: file, rule, range."""
    found = []
    for uri, diagnostics in client.diagnostics.items():
        for diagnostic in diagnostics:
            ends = [(end["line"], end["character"]) for end in (diagnostic["range"]["start"], diagnostic["range"]["end"])]
            found.append((uri, diagnostic["code"], tuple(ends)))
    return sorted(found)


def linted(binary, root, original, encoding):
    run = subprocess.run([binary, "lint", "--format", "json", str(root)], capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    found = []
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        others = [note for note in diagnostic.get("notes", []) if note["message"] in ("et ici", "and here")]
        for spot in [diagnostic] + (others if diagnostic["rule"] in TOLD_ONCE else []):
            path = root / spot["file"]
            # Some findings are about a folder, or a file that nobody reads.
            data = path.read_bytes() if path.is_file() and diagnostic["rule"] != "unread-file" else b""
            start, end = (len(data[: spot["range"][end]["offset"]].decode()) for end in ("start", "end"))
            ends = visible(data.decode(), start, end, encoding)
            found.append(((original / spot["file"]).as_uri(), diagnostic["rule"], ends))
    return sorted(found)


def resident(process):
    """The memory that a process holds, and the most that it has held, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+) kB", status)[1]) / 1024 for name in ("VmRSS", "VmHWM")]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--project", default=LANGUAGE, type=Path)
    parser.add_argument("--edits", default=40, type=int)
    parser.add_argument("--seed", default=1, type=int)
    parser.add_argument("--memory", action="store_true")
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
        texts, originals = {}, {}
        for path in paths:
            # As an editor shows them: with the line ends of the disk.
            texts[path] = originals[path] = (root / path).read_bytes().decode()
            client.open(root / path, texts[path], version=0)
        findings = 0
        for number in range(1, arguments.edits + 1):
            path = chance.choice(paths)
            changes = []
            for _ in range(chance.choice([1, 1, 1, 2, 3])):
                text = texts[path]
                if chance.random() < 0.15:
                    # Back to what it was, so that not everything is broken in the end.
                    texts[path] = originals[path]
                    changes.append(texts[path])
                    continue
                start, end, new = edited(text, chance)
                changes.append(((place(text, start, encoding), place(text, end, encoding)), new))
                texts[path] = text[:start] + new + text[end:]
            client.change(root / path, changes, version=number)
            while (message := client.receive())["params"].get("version") != number:
                pass
            client.until(lambda: True)
            if arguments.memory:
                if number % max(1, arguments.edits // 10) == 0:
                    print("{} edits: {:.0f} MB, at most {:.0f} MB".format(number, *resident(client.process)), flush=True)
                continue
            (fresh / path).write_bytes(texts[path].encode())
            server, whole = told(client), linted(arguments.binary, fresh, root, encoding)
            assert server == whole, (
                f"edit {number} of seed {arguments.seed}, {path}: {changes}\n"
                f"only the server: {[f for f in server if f not in whole]}\nonly lint: {[f for f in whole if f not in server]}"
            )
            findings += len(whole)
        assert client.end() == 0
    if not arguments.memory:
        print(f"{arguments.edits} edits in {encoding}: the same {findings} findings as fresh runs")


if __name__ == "__main__":
    main()
