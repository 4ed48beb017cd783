"""Judges the reports of `datapass lint`, `datapass diff` and `datapass diff --log` with programs that are not ours: a JSON Schema validator and
an XML parser.

usage: reports.py BINARY
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import jsonschema

import projects

# The rules whose mistakes are told once, with all places.
TOLD_ONCE = ("leftover-text", "malformed-placeholder", "step-also-static")


def lint(binary, root, style, *options):
    run = subprocess.run([binary, "lint", "--info", "--format", style, *options], cwd=root, capture_output=True)
    assert run.returncode in (0, 1), f"exit {run.returncode}: {run.stderr.decode()}"
    return run.stdout


def by_file(diagnostics):
    """The diagnostics as formats have them whose readers show one file at a time: those that JSON tells once for the whole
    project, once a file."""
    result = []
    for diagnostic in diagnostics:
        files = {diagnostic["file"]: diagnostic}
        for note in diagnostic.get("notes", []):
            if note["message"] in ("et ici", "and here") and diagnostic["rule"] in TOLD_ONCE:
                message = re.split(", et à |, and in ", diagnostic["message"])[0]
                files.setdefault(note["file"], {**diagnostic, **note, "message": message})
        if len(files) > 1:
            first = files[diagnostic["file"]]
            files[diagnostic["file"]] = {**first, "message": re.split(", et à |, and in ", first["message"])[0]}
        result += files.values()
    return sorted(result, key=lambda d: (d["file"].encode(), d["range"]["start"]["offset"]) if d.get("range") else (b"", 0))


def judge_sarif(log, diagnostics, root, validator):
    if validator is not None:
        validator.validate(log)
    run, = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(diagnostics)
    for result, diagnostic in zip(run["results"], diagnostics):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == diagnostic["rule"]
        region = result["locations"][0]["physicalLocation"]["region"]
        start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
        assert (region["startLine"], region["startColumn"]) == (start["line"], start["column"])
        assert (region["endLine"], region["endColumn"]) == (end["line"], end["column"])
        assert (region["byteOffset"], region["byteLength"]) == (start["offset"], end["offset"] - start["offset"])
    return len(rules)


def judge_gitlab(report, diagnostics):
    assert len(report) == len(diagnostics)
    assert len({entry["fingerprint"] for entry in report}) == len(report), "fingerprints are not unique"
    for entry, diagnostic in zip(report, diagnostics):
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert entry["location"]["path"] == diagnostic["file"]
        assert entry["location"]["lines"]["begin"] == diagnostic["range"]["start"]["line"]
        assert entry["description"].startswith(diagnostic["message"])


def judge_junit(document, diagnostics):
    suites = xml.etree.ElementTree.fromstring(document)
    failures = [d for d in diagnostics if d["severity"] != "info"]
    assert len(suites.findall(".//failure")) == len(failures) == int(suites.get("failures"))
    assert len(suites.findall(".//testcase")) == int(suites.get("tests")) >= len(diagnostics)
    for suite in suites:
        assert len(suite.findall("testcase")) == int(suite.get("tests"))


def judge_checkstyle(document, diagnostics):
    errors = xml.etree.ElementTree.fromstring(document).findall("./file/error")
    assert [e.get("severity") for e in errors] == [d["severity"] for d in diagnostics]
    assert [e.get("source") for e in errors] == [f"datapass.{d['rule']}" for d in diagnostics]


def judge_github(text, diagnostics):
    lines = text.decode().split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(diagnostics)
    commands = {"error": "::error ", "warning": "::warning ", "info": "::notice "}
    for line, diagnostic in zip(lines, diagnostics):
        head, title, _ = line.partition(f",title={diagnostic['rule']}::")
        assert title and head.startswith(commands[diagnostic["severity"]] + "file=")


def judge_diff(binary, roots):
    """The JSON of `diff` follows the schema that `datapass schema diff` prints; the other formats tell as many changes."""
    schema = json.loads(subprocess.run([binary, "schema", "diff"], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    count = 0
    pairs = list(zip(roots, roots[1:] + roots[:1])) + [(root, root) for root in roots[:3]]
    for before, after in pairs:
        def diff(style):
            command = [binary, "diff", str(before), str(after), "--format", style, "--lang", "en"]
            return subprocess.run(command, capture_output=True, check=True).stdout.decode()

        report = json.loads(diff("json"))
        validator.validate(report)
        changes = report["changes"]
        assert report["summary"]["changes"] == len(changes)
        assert before != after or not changes, f"{before} differs from itself"
        lines = diff("github").split("\n")
        assert lines.pop() == ""
        # Reservations first; GitHub shows ten annotations of a level, and the other changes are lines of the log.
        cautions = len(report.get("cautions", []))
        assert all(line.startswith("::warning::") for line in lines[:cautions])
        annotations = [line for line in lines[cautions:] if line.startswith(("::warning file=", "::notice file="))]
        listed = [line for line in lines[cautions:] if line.startswith("- ")]
        assert len(annotations) + len(listed) == len(changes)
        assert len(lines) == cautions + len(changes) + (1 if listed else 0)
        assert len(diff("markdown")) < 65536
        count += len(changes)
    for broken in ({}, {"changes": [{}], "summary": {}}):
        assert not validator.is_valid(broken), "the schema of diff accepts anything"
    assert count > 0, "no change was judged"
    print(f"diff: {count} changes between {len(pairs)} pairs of projects follow the schema")


def history(roots, folder):
    """A repository in which each commit is one of the projects, and one in between cannot be read."""
    repository = pathlib.Path(folder) / "history"
    repository.mkdir()

    def git(*arguments):
        person = ["-c", "user.name=A", "-c", "user.email=a@exemple.gouv.fr"]
        subprocess.run(["git", *person, *arguments], cwd=repository, check=True, capture_output=True)

    def commit(subject):
        git("add", "-A", "-f")
        git("commit", "-q", "--allow-empty", "-m", subject)

    git("init", "-q")
    for root in roots:
        for entry in repository.iterdir():
            if entry.name != ".git":
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        shutil.copytree(root, repository, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))
        commit(f"Comme {pathlib.Path(root).name} <b> @c")
    broken = next(path for path in sorted(repository.rglob("*.yml")) if "authorization_definitions" in str(path))
    text = broken.read_text()
    broken.write_text("x: [\n" + text)
    commit("Casse")
    broken.write_text(text)
    commit("Répare")
    return repository, len(roots) + 2


def judge_log(binary, roots, folder):
    """The JSON of `diff --log` follows the schema that `datapass schema log` prints; the other formats tell as much."""
    schema = json.loads(subprocess.run([binary, "schema", "log"], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    repository, length = history(roots, folder)

    def log(style):
        command = [binary, "diff", "--log", "HEAD", "--format", style, "--lang", "en"]
        return subprocess.run(command, cwd=repository, capture_output=True, check=True).stdout.decode()

    report = json.loads(log("json"))
    validator.validate(report)
    commits = report["commits"]
    assert report["summary"]["commits"] == len(commits) == length
    assert [commit["subject"] for commit in commits if "unreadable" in commit] == ["Casse"]
    changes = [change for commit in commits for change in commit["changes"]]
    kinds = sorted(change["kind"] for change in changes)
    assert sorted(re.findall(r"^  (?:breaking|undecided|notice)\[([a-z-]+)\]: ", log("text"), re.M)) == kinds
    assert "### " in log("markdown")
    for broken in ({}, {"commits": [{}], "summary": {}}, {"commits": [], "summary": {"commits": 0}}):
        assert not validator.is_valid(broken), "the schema of log accepts anything"
    print(f"diff --log: {len(changes)} changes of {length} commits follow the schema")


def main():
    binary = sys.argv[1]
    validator = None
    schema = projects.shared() and projects.shared() / "reference/sarif-schema-2.1.0.json"
    if schema and schema.is_file():
        validator = jsonschema.Draft7Validator(json.loads(schema.read_text()))
    else:
        print("SKIPPED: the schema of SARIF (no reference/sarif-schema-2.1.0.json in DATAPASS_SHARED or ../shared)")
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        roots = list(projects.every(folder))
        judge_diff(binary, roots)
        checkouts = [root for root in roots if (root / "config/authorization_definitions").is_dir()]
        judge_log(binary, checkouts[-4:], folder)
        for root in roots:
            for language in ("fr", "en"):
                options = ("--lang", language)
                diagnostics = by_file(json.loads(lint(binary, root, "json", *options))["diagnostics"])
                judge_sarif(json.loads(lint(binary, root, "sarif", *options)), diagnostics, root, validator)
                judge_gitlab(json.loads(lint(binary, root, "gitlab", *options)), diagnostics)
                judge_junit(lint(binary, root, "junit", *options), diagnostics)
                judge_checkstyle(lint(binary, root, "checkstyle", *options), diagnostics)
                judge_github(lint(binary, root, "github", *options), diagnostics)
                count += len(diagnostics)
            print(f"reports: {root.name}: {len(diagnostics)} findings in all formats")
    assert count > 0, "no finding was judged"


main()
