#!/usr/bin/env python3
"""Measures what an author waits for in the preview: the time from a written file to the changed page.

Edits names in a copy of a project while `datapass preview` shows it: a word comes into the name of a form or of a definition,
and the page that says it is asked for as the preview's script does, once the desk has told that there is something new. After
each edit a whole `datapass compile` of the same state runs into an empty folder. Files are drawn at random. It judges nothing: a
figure never makes it fail, but a page without the word does.

usage: previewing.py BINARY PROJECT [--edits 60] [--seed 1]
BINARY is the tool beside which the desk stands: a release build of both, with the trait `Desk`.
"""
import argparse, http.client, pathlib, random, re, shutil, subprocess, sys, tempfile, time
from statistics import median, quantiles

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/External"))

import desk  # noqa: E402

ENTRY = re.compile(r"^([\w-]+):(?: *&\w+)? *\n", re.M)
# The first word of an entry's own name, as far as it is written on the line.
NAME = re.compile(r"^  name: *[\"']?(\w{2,})", re.M)
TIMEOUT = 60


class Preview:
    """The preview as its script sees it."""

    def __init__(self, address):
        self.host = address.removeprefix("http://")
        self.pages = http.client.HTTPConnection(self.host, timeout=TIMEOUT)
        connection = http.client.HTTPConnection(self.host, timeout=TIMEOUT)
        connection.request("GET", "/bureau/evenements")
        self.events = connection.getresponse()
        self.revision = self.next()

    def next(self):
        """The number of the next revision, once it is told."""
        while not (line := self.events.readline()).startswith(b"data: "):
            assert line, "no more events"
        return int(line.removeprefix(b"data: "))

    def follow(self, path):
        """The page after the next change, and when it was there."""
        self.revision = self.next()
        self.ask("HEAD", path)
        page = self.ask("GET", path)
        return page, time.perf_counter()

    def ask(self, method, path):
        self.pages.request(method, path)
        answer = self.pages.getresponse()
        body = answer.read().decode()
        return body if answer.status == 200 else ""


def names(root):
    """Places of names: the file, the place in its text, and the page that shows the name."""
    for path in sorted((root / ("config" if (root / "config").is_dir() else "definitions")).rglob("*.y*ml")):
        folder = {"authorization_definitions": "demandes", "authorization_request_forms": "formulaires"}.get(path.parent.name)
        if not folder:
            continue
        text = path.read_text()
        entries = list(ENTRY.finditer(text))
        for entry, end in zip(entries, [entry.start() for entry in entries[1:]] + [len(text)]):
            if name := NAME.search(text, entry.end(), end):
                page = entry[1].replace("_", "-") if folder == "demandes" else entry[1]
                yield path, name.end(1), f"/apercu/production/{folder}/{page}/index.html"


def compile_all(binary, root, output):
    """The seconds that a whole run takes."""
    shutil.rmtree(output, ignore_errors=True)
    began = time.perf_counter()
    subprocess.run([binary, "compile", root, "--output", output], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    binary, chance = str(arguments.binary.resolve()), random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        root, output = pathlib.Path(folder).resolve() / "open", pathlib.Path(folder) / "compiled"
        ignored = shutil.ignore_patterns(".*", "node_modules", "generated", "Sources", "Tests")
        # Without the permissions: a snapshot may be read-only.
        shutil.copytree(arguments.project, root, ignore=ignored, copy_function=shutil.copyfile)
        waits, runs, paths = [], [], set()
        with desk.started(binary, "preview", root) as address:
            preview = Preview(address)
            places = [place for place in names(root) if preview.ask("GET", place[2])]
            assert places, "no name to edit"
            for number in range(arguments.edits):
                path, place, page = chance.choice(places)
                word = f"mot{number}"
                text = path.read_text()
                began = time.perf_counter()
                path.write_text(text[:place] + " " + word + text[place:])
                shown, ended = preview.follow(page)
                assert word in shown, f"{page} does not show {word}, which {path} has"
                waits.append(ended - began)
                runs.append(compile_all(binary, root, output))
                path.write_text(text)
                preview.follow(page)
                paths.add(path)
    late = {name: quantiles(times, n=20)[-1] for name, times in (("preview", waits), ("compile", runs))}
    print(f"{len(waits)} edits of {len(paths)} files            median    95th percentile")
    print(f"edit to changed page, `preview`   {median(waits) * 1000:7.1f} ms  {late['preview'] * 1000:7.1f} ms")
    print(f"whole process, `compile`          {median(runs) * 1000:7.1f} ms  {late['compile'] * 1000:7.1f} ms")
    print(f"preview / compile, medians: {median(waits) / median(runs):.2f}; 95th percentile / median: ", end="")
    print(f"{late['preview'] / median(runs):.2f}")


if __name__ == "__main__":
    main()
