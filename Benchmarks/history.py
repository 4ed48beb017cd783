#!/usr/bin/env python3
"""Measures `diff` and `diff --log` against what they stand for: one `lint`, and a `diff` for each commit.

Makes a history over a copy of a tree (each commit changes a text of a form, of a definition or of the wordings; every third
one also moves all lines of its file), then prints medians of wall-clock time and the ratios, taken pair by pair. Whole
processes, turn by turn. It judges nothing: a figure never makes it fail.

usage: history.py [--binary .build/release/datapass] [TREE] [--commits 200] [--runs 15]
"""
import argparse, os, pathlib, random, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20251001
FORMS = "config/authorization_request_forms/*.y*ml"
DEFINITIONS = "config/authorization_definitions/*.y*ml"
WORDINGS = "config/locales/authorization_request_forms.fr.yml"
KEYS = ("description: ", "name: ", "intitule: ", "label: ", "title: ")
# Neither the user's settings nor the clock change a history.
GIT = {
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@demo.example", "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@demo.example", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
}


class History:
    """A repository with a commit for each number."""

    def __init__(self, tree, folder):
        self.folder, self.chance = folder, random.Random(SEED)
        for pattern in [FORMS, DEFINITIONS, "config/locales/*.y*ml", "config/*.yml", "db/*/*.yml", "datapass.yml"]:
            for path in tree.glob(pattern):
                target = folder / path.relative_to(tree)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        self.forms, self.definitions = sorted(folder.glob(FORMS)), sorted(folder.glob(DEFINITIONS))
        self.git("init", "-q", "-b", "main")
        self.commit("Start")

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.folder, env={**os.environ, **GIT}, check=True)

    def commit(self, subject):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", subject)

    def add(self, number):
        wordings = self.folder / WORDINGS
        files = [wordings] if number % 25 == 7 and wordings.exists() else []
        files = files or (self.definitions if number % 5 == 1 else self.forms)
        while True:
            path = self.chance.choice(files)
            lines = path.read_text(encoding="utf-8").split("\n")
            plain = [place for place, line in enumerate(lines) if is_plain(line)]
            if plain:
                break
            files = self.forms
        lines[self.chance.choice(plain)] += f" {number}"
        if number % 3 == 0:
            lines.insert(0, f"# {number}")
        path.write_text("\n".join(lines), encoding="utf-8")
        self.commit(f"Change {number}")


def is_plain(line):
    return line.lstrip().startswith(KEYS) and not any(mark in line for mark in "|>&*\"'<")


def seconds(*command):
    start = time.perf_counter()
    code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    if code not in (0, 1):
        sys.exit(f"exit {code}: {' '.join(command[:4])}")
    return time.perf_counter() - start


def pairs(runs, first, second):
    """Both in turn; the first turn fills the caches."""
    taken = [(first(), second()) if turn % 2 else (second(), first())[::-1] for turn in range(runs + 1)][1:]
    ratio = statistics.median(one / other for one, other in taken)
    return *(statistics.median(times) for times in zip(*taken)), ratio


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=pathlib.Path, nargs="?", help="a checkout; a generated tree without it")
    parser.add_argument("--binary", default=".build/release/datapass")
    parser.add_argument("--commits", type=int, default=200)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory(prefix="datapass-history-") as scratch:
        folder = pathlib.Path(scratch) / "now"
        folder.mkdir()
        tree = options.tree or pathlib.Path(scratch) / "tree"
        if not options.tree:
            subprocess.run([sys.executable, str(HERE / "tree.py"), "generate", str(tree)], check=True)
        history = History(tree.resolve(), folder)
        before = pathlib.Path(scratch) / "before"
        shutil.copytree(folder, before, ignore=shutil.ignore_patterns(".git"))
        for number in range(options.commits):
            history.add(number)
        os.chdir(folder)
        diff, lint, ratio = pairs(
            options.runs, lambda: seconds(binary, "diff", str(before), "."), lambda: seconds(binary, "lint")
        )
        print(f"diff over {options.commits} commits: {diff * 1e3:.1f} ms, {ratio:.2f} × lint ({lint * 1e3:.1f} ms)")
        each = lambda: sum(seconds(binary, "diff", f"HEAD~{n + 1}", f"HEAD~{n}") for n in range(options.commits))
        log = lambda: seconds(binary, "diff", "--log", f"HEAD~{options.commits}..HEAD")
        whole, apart, ratio = pairs(max(1, options.runs // 5), log, each)
        print(f"diff --log over them: {whole * 1e3:.0f} ms, {ratio:.3f} × a diff for each ({apart * 1e3:.0f} ms)")
        os.chdir(scratch)


if __name__ == "__main__":
    main()
