#!/usr/bin/env python3
"""Measures what an author waits for in an editor: the time from an edit to the last finding of it, of a project of any size.

Edits a copy of a project through `datapass lsp`, as an editor would: letters in texts, comments, lines that go or come twice,
aliases and anchors, broken syntax in mid-typing. Files are drawn by their size and at random in turn; what would break
the project is undone by the next edit, which counts too. After each edit a whole `datapass lint` runs on the same state.
It judges nothing: a figure never makes it fail.

usage: editing.py BINARY PROJECT [--edits 200] [--seed 1]
"""
import argparse, pathlib, random, re, shutil, subprocess, sys, tempfile, time
from statistics import median, quantiles

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/External"))

from lsp_client import Client  # noqa: E402

# Behind the colon of a key: a text, which a letter more or less leaves a text.
TEXT = re.compile(r"^\s*(?:- )?(?:name|description|label|title|hint|intitule|introduction): +[\"']?\w{3,}(.)")
SHARED = re.compile(r"(?:: +|- +)[&*]\w|<<:")
UNFINISHED = ["\n  ", "[", "{", "\"", ": ", "é"]


class Typist:
    """Edits texts at random; knows what has to be undone."""

    def __init__(self, texts, chance):
        self.texts, self.chance = texts, chance
        self.paths = sorted(texts)
        self.undo = None
        self.number = 0

    def next(self):
        """The file that is edited now, the place in characters, how many of them go, and what comes."""
        if self.undo:
            path, start, old, new = self.undo
            self.undo = None
        else:
            path = self.path()
            start, old, new, isKept = self.edit(self.texts[path])
            if not isKept:
                self.undo = path, start, new, old
        text = self.texts[path]
        assert text.startswith(old, start)
        self.texts[path] = text[:start] + new + text[start + len(old):]
        return path, text, start, old, new

    def path(self):
        self.number += 1
        weights = [len(self.texts[path]) for path in self.paths] if self.number % 2 else None
        return self.chance.choices(self.paths, weights)[0]

    def edit(self, text):
        """The place of an edit, the text that goes, the text that comes, and whether it may stay."""
        lines = text.splitlines(keepends=True)
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line))
        kind = self.chance.choice(["text", "text", "comment", "line", "shared", "unfinished"])
        if kind == "text":
            places = [starts[number] + match.start(1) for number, line in enumerate(lines) if (match := TEXT.match(line))]
            if places:
                return self.chance.choice(places), "", self.chance.choice("abcdeé"), True
        if kind == "comment":
            return 0, "", f"# {self.number}\n", True
        if kind == "shared":
            shared = [number for number, line in enumerate(lines) if SHARED.search(line)]
            if shared:
                number = self.chance.choice(shared)
                sign = starts[number] + SHARED.search(lines[number]).end()
                return sign, "", "x", False
        number = self.chance.randrange(len(lines))
        if kind == "line":
            return starts[number], *self.chance.choice([(lines[number], ""), ("", lines[number])]), False
        return starts[number] + len(lines[number].rstrip("\r\n")), "", self.chance.choice(UNFINISHED), False


class Editor:
    """An editor in which all files of a project are open."""

    def __init__(self, binary, root, texts):
        self.client = Client(binary)
        capabilities = {
            "general": {"positionEncodings": ["utf-16"]},
            "textDocument": {"publishDiagnostics": {"versionSupport": True, "relatedInformation": True}},
        }
        self.client.begin(root, capabilities)
        for path, text in texts.items():
            self.client.open(path, text, version=0)
        self.version = 0
        self.settle()

    def change(self, path, text, start, old, new):
        """Makes an edit. Returns the seconds until the last finding came."""
        self.version += 1
        range_ = position(text, start), position(text, start + len(old))
        began = time.perf_counter()
        self.client.change(path, [(range_, new)], version=self.version)
        while (message := self.client.receive()).get("params", {}).get("version") != self.version:
            pass
        return self.settle(self.client.arrival) - began

    def settle(self, last=0.0):
        """When the last findings came: what is asked now is answered behind all of them."""
        number = self.client.request("datapass/unknown")
        while (message := self.client.receive()).get("id") != number:
            if message.get("method") == "textDocument/publishDiagnostics":
                last = self.client.arrival
        return last


def position(text, offset):
    line = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset), len(text[line:offset].encode("utf-16-le")) // 2


def lint(binary, root):
    """The seconds that a whole run takes."""
    began = time.perf_counter()
    run = subprocess.run([binary, "lint", "--format", "json", str(root)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert run.returncode in (0, 1), run.stderr.decode()
    return time.perf_counter() - began


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    binary = str(arguments.binary.resolve())
    with tempfile.TemporaryDirectory() as folder:
        root, copy = pathlib.Path(folder).resolve() / "open", pathlib.Path(folder).resolve() / "disk"
        for target in (root, copy):
            ignored = shutil.ignore_patterns(".*", "node_modules", "generated")
            # Without the permissions: a snapshot may be read-only.
            shutil.copytree(arguments.project, target, ignore=ignored, copy_function=shutil.copyfile)
        texts = {path: path.read_bytes().decode() for path in sorted(root.rglob("*.y*ml")) if path.stat().st_size}
        editor, typist = Editor(binary, root, texts), Typist(texts, random.Random(arguments.seed))
        edits, runs = [], []
        for _ in range(arguments.edits):
            path, text, start, old, new = typist.next()
            edits.append(editor.change(path, text, start, old, new))
            (copy / path.relative_to(root)).write_bytes(texts[path].encode())
            runs.append(lint(binary, copy))
        assert editor.client.end() == 0
    late = {name: quantiles(times, n=20)[-1] for name, times in (("edit", edits), ("lint", runs))}
    print(f"{len(edits)} edits of {len(texts)} files         median    95th percentile")
    print(f"edit to last finding, `lsp`       {median(edits) * 1000:6.1f} ms  {late['edit'] * 1000:6.1f} ms")
    print(f"whole process, `lint`             {median(runs) * 1000:6.1f} ms  {late['lint'] * 1000:6.1f} ms")
    print(f"95th percentile of edits / median of `lint`: {late['edit'] / median(runs):.2f}")


if __name__ == "__main__":
    main()
