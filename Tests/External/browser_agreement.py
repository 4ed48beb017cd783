"""Compares the verdicts of `datapass validate` with those of the pages that it compiles, in Chromium.

    browser_agreement.py BINARY PROJECT [--cases N] [--seed S] [--cases-folder FOLDER]

The submissions are those that `agreement.py … --keep FOLDER` wrote, or new ones made in the same way, and those of
`edges.py`. Each is judged by the page of its form: whether it is accepted, and the codes of what refuses it, must be
those that were kept; and all that is told of it (places, words, advice, in order) must be what `validate` tells in
French.
"""

import argparse
import functools
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

from playwright.sync_api import sync_playwright

import edges
from agreement import TODAY

FORM = """() => document.querySelector("#demande").dataset.form"""

# The texts of the submissions go in and the verdicts come out as JSON: nothing is lost between two languages.
JUDGE = """([texts, moment, today]) => {
  const form = JSON.parse(document.querySelector("#demande").dataset.form);
  return JSON.stringify(texts.map((text) => window.datapass.judge(form, JSON.parse(text), moment, today)));
}"""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("project")
    parser.add_argument("--cases", type=int, default=2000, help="for the whole project")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases-folder", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder)
        command = [options.binary, "compile", options.project, "--emit", "html", "--output", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        cases = options.cases_folder or make_cases(options, output / "cases")
        with serving(output / "html") as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"] if os.geteuid() == 0 else []
            )
            raise SystemExit(compare(options, cases, browser.new_page(), address))


def make_cases(options, folder):
    script = pathlib.Path(__file__).with_name("agreement.py")
    command = [sys.executable, script, options.binary, options.project]
    command += ["--cases", str(options.cases), "--seed", str(options.seed), "--keep", folder]
    subprocess.run(command, check=True)
    return folder


class serving:
    """A web server over a folder for as long as it is needed; gives its address."""

    def __init__(self, folder):
        handler = functools.partial(QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_):
        self.server.shutdown()


def compare(options, folder, page, address):
    total = accepted = disagreements = 0
    errors = []
    known = set()
    page.on("pageerror", lambda error: errors.append(error))
    files = sorted(folder.glob("*.jsonl"))
    for file in files:
        uid, moment, _ = file.name.split(".")
        cases = [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]
        page.goto(f"{address}/formulaires/{uid}/index.html")
        form = json.loads(page.evaluate(FORM))
        # Many forms ask the same.
        asked = json.dumps([moment, form["fields"], form["rules"]])
        if asked not in known:
            known.add(asked)
            cases += edge_cases(options, uid, form)
        texts = [json.dumps(case["submission"]) for case in cases]
        judged = json.loads(page.evaluate(JUDGE, [texts, moment, TODAY]))
        expected = validated(options, uid, moment, texts)
        for case, text, found, wanted in zip(cases, texts, judged, expected, strict=True):
            codes = sorted({violation["code"] for violation in found if not violation["advice"]})
            total += 1
            accepted += not codes
            if codes == case.get("codes", codes) and (not codes) == case.get("valid", not codes) and found == wanted:
                continue
            disagreements += 1
            if disagreements <= 5:
                tell(uid, moment, text, case, found, wanted)
    for error in errors[:5]:
        print(f"the page’s own script fails: {error}")
    forms = len({file.name.split(".")[0] for file in files})
    print(f"{options.project}: {forms} forms, {total} submissions, {accepted} accepted, {disagreements} disagreements")
    return 1 if disagreements or errors or not total else 0


def edge_cases(options, uid, form):
    """Cases of which no verdict was kept."""
    command = [options.binary, "example", "--project", options.project, "--form", uid, "--complete"]
    example = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [{"submission": submission} for submission in edges.submissions(form, example)]


def validated(options, uid, moment, texts):
    """All that `validate` tells of some submissions, as the page tells it."""
    command = [options.binary, "validate", "--project", options.project, "--form", uid, "--moment", moment]
    command += ["--format", "json", "--lang", "fr", "--on", TODAY]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(text + "\n" for text in texts)
        file.flush()
        run = subprocess.run(command + [file.name], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: exit {run.returncode}\n{run.stderr}")
    verdicts = [json.loads(line) for line in run.stdout.splitlines()]
    return [[comparable(violation) for violation in verdict["violations"]] for verdict in verdicts]


def comparable(violation):
    kept = {name: violation[name] for name in ("path", "code", "message")}
    return kept | {"advice": violation.get("advice", False), "rule": violation.get("rule")}


def tell(uid, moment, text, case, found, wanted):
    print(f"{uid} ({moment}): {text[:800]}")
    if "codes" in case:
        print(f"  kept: {'accepted' if case['valid'] else 'refused: ' + ', '.join(case['codes'])}")
    for name, violations in (("validate", wanted), ("the page", found)):
        other = found if violations is wanted else wanted
        own = [violation for violation in violations if violation not in other]
        print(f"  {name} alone: {json.dumps(own, ensure_ascii=False)[:800] if own else 'nothing'}")


if __name__ == "__main__":
    main()
