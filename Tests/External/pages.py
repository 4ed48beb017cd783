"""Judges the pages of a project with the Nu HTML checker, and in Chromium with axe-core.

    pages.py BINARY PROJECT [--dsfr DIR] [--forms N] [--part K/N] [--keep DIR]

Every page is checked as a file, previews of messages too. Those of definitions, forms and renewals are then opened in all
their states: each question and
answer of eligibility and orientation; each step of a form empty and in error, the synthesis in error, the request that a
mockup shows when everything is filled, the sheet of questions, the page of the instructor; and all of a page without a
script. A state must have no violation of a rule of axe-core, no complaint of the browser (scripts, policy, files), and
nothing wider than a screen of 320 or 375 pixels. `--forms` opens only so many forms, of as many definitions as there are;
`--keep` makes pictures of them.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import time

from playwright.sync_api import sync_playwright

import browser
import judging
from filling import FILL

# Wrong answers everywhere: nothing where a browser lets one write nothing else.
SPOIL = """() => {
  const wrong = { email: "adresse", tel: "12", text: "", textarea: "" };
  for (const control of demande.elements) {
    if (control.disabled || control.type === "hidden") continue;
    if (control.type === "checkbox" || control.type === "radio") control.checked = false;
    else if ("value" in control && control.type !== "file" && control.tagName !== "BUTTON") {
      control.value = control.inputMode === "numeric" || control.inputMode === "url" ? "x y" : (wrong[control.type] ?? "");
    }
  }
  demande.dispatchEvent(new Event("input", { bubbles: true }));
}"""

# Each field that is said to be wrong must be marked so, and the links above must lead to fields.
ERRORS = """() => {
  const problems = document.getElementById("erreurs");
  const links = Array.from(problems.querySelectorAll("a"));
  const lost = links.filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const unmarked = Array.from(document.querySelectorAll(".fr-message--error")).filter((message) => {
    const group = message.closest("[data-field]");
    const control = group.tagName === "FIELDSET" ? group : group.querySelector("input, select, textarea");
    return control.getAttribute("aria-invalid") !== "true";
  });
  return {
    shown: problems.textContent !== "",
    focused: problems.contains(document.activeElement),
    lost: lost.map((link) => link.hash),
    unmarked: unmarked.map((message) => message.textContent),
  };
}"""

class Judge:
    def __init__(self, site, address, chromium, keep):
        self.site = site
        self.address = address
        self.keep = keep
        self.axe = judging.axe()
        self.pages = {has_script: chromium.new_context(viewport=judging.WIDE).new_page() for has_script in (True, False)}
        # Where scripts are switched off axe-core does not run either: the script of the pages alone is taken away.
        self.pages[False].route("**/assets/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        for page in self.pages.values():
            page.set_default_timeout(20_000)
        self.watches = {has_script: browser.Watch(page) for has_script, page in self.pages.items()}
        self.page = self.pages[True]
        self.states = 0
        self.incomplete = 0
        self.violations = collections.Counter()
        self.seen = set()

    def open(self, path, has_script=True):
        self.path, self.has_script = path, has_script
        self.page = self.pages[has_script]
        # A page that differs only by its fragment would not be read again.
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}/{path}")
        self.page.evaluate(self.axe)

    def tell(self, state, rule, place, words=""):
        self.violations[rule] += 1
        # What all pages have in common is told once.
        if (rule, place, words) in self.seen:
            return
        self.seen.add((rule, place, words))
        print(f"{self.path} [{state}] {rule}: {place}{words and f' ({words})'}", flush=True)

    def look(self, state):
        self.states += 1
        state += "" if self.has_script else ", no script"
        for rule, words, place in self.page.evaluate(judging.RUN_AXE):
            self.tell(state, rule, place, words)
        for size in judging.NARROW:
            self.page.set_viewport_size(size)
            if wide := self.page.evaluate(judging.TOO_WIDE):
                self.tell(state, "too-wide", wide)
        self.page.set_viewport_size(judging.WIDE)
        for complaint in self.watches[self.has_script].take():
            self.tell(state, "browser", complaint)
        if self.keep:
            name = f"{self.path}-{state}".replace("/", "_").replace(" ", "-")
            self.page.screenshot(path=self.keep / f"{name}.png", full_page=True)

    def go(self, fragment):
        self.page.evaluate("(id) => { location.hash = id; }", fragment)
        # Chromium tells the page of it in a task of its own.
        self.page.evaluate("() => new Promise((done) => setTimeout(done))")

    def look_at_definition(self, path):
        self.open(path, has_script=False)
        self.look("all")
        self.open(path)
        self.look("opened")
        for node in self.page.evaluate("""() => Array.from(document.querySelectorAll('[data-part="node"]'), (n) => n.id)"""):
            self.go(node)
            assert self.page.locator(f'[id="{node}"]').is_visible(), f"{path}: {node} cannot be reached"
            self.look(node)

    def look_at_form(self, path, example):
        self.open(path, has_script=False)
        self.look("all")
        self.open(path)
        self.look("presentation")
        steps = self.page.evaluate("""() => Array.from(document.querySelectorAll('[data-part="step"]'), (s) => s.id)""")
        further = self.page.evaluate(
            """() => Array.from(document.querySelectorAll('[data-part="further"] [data-block] > :first-child'), (h) => h.id)"""
        )
        for step in steps + further:
            self.go(step)
            self.look(step)
        self.page.evaluate(SPOIL)
        for step in steps + further:
            self.go(step)
            self.page.locator('[data-part="next"]:visible').click()
            self.look_at_errors(f"{step}, errors")
        self.go("synthese")
        self.page.locator('[data-part="submit"]').click()
        self.look_at_errors("synthesis, errors")

        self.open(path)
        unasked = self.page.evaluate(FILL, example)
        self.go("synthese")
        self.look("synthesis, filled")
        self.page.locator('[data-part="submit"]').click()
        if unasked:
            self.incomplete += 1
            return None
        if not self.page.locator("#envoi").is_visible():
            refused = self.page.evaluate("() => Array.from(erreurs.querySelectorAll('li'), (i) => i.textContent)")
            self.tell("sent", "not-accepted", " ".join(refused), "an example that is complete")
            return None
        self.look("sent")
        return self.page.locator('[data-part="source"]').text_content()

    def look_at_errors(self, state):
        errors = self.page.evaluate(ERRORS)
        if errors["shown"]:
            if not errors["focused"]:
                self.tell(state, "errors", "the focus is not where they are summed up")
            for hash in errors["lost"]:
                self.tell(state, "errors", f"a link leads nowhere: {hash}")
            for words in errors["unmarked"]:
                self.tell(state, "errors", f"the field is not marked: {words}")
        self.look(state)

    def look_at_instruction(self, path, request):
        self.open(path)
        self.look("empty")
        if request is None:
            return
        file = {"name": "demande.json", "mimeType": "application/json", "buffer": request.encode()}
        self.page.locator("#demande-lue").set_input_files(file)
        self.page.wait_for_function("""() => document.querySelector('[data-part="written"]:not(:empty)')?.textContent""")
        self.look("filled")


def check(site):
    """What the Nu HTML checker finds wrong with all pages."""
    pages = sorted(str(path) for path in site.rglob("*.html") if "dsfr" not in path.relative_to(site).parts)
    messages = judging.nu(pages)
    told = collections.Counter()
    for message in messages:
        told[message["message"]] += 1
        if told[message["message"]] <= 3:
            path = pathlib.Path(message.get("url", "").removeprefix("file:")).relative_to(site)
            print(f"{path}:{message.get('lastLine', 0)} vnu: {message['message']}: {message.get('extract', '')!r}", flush=True)
    return len(pages), len(messages)


def chosen(site, count):
    """The forms that are opened: where not all are, those of as many definitions as there are."""
    folders = sorted(path.parent for path in site.glob("formulaires/*/index.html"))
    if count is None or count >= len(folders):
        return folders
    by_definition = collections.defaultdict(list)
    for folder in folders:
        text = (folder / "index.html").read_text()
        by_definition[text.split("../../demandes/", 1)[1].split("/", 1)[0]].append(folder)
    # Those with most to show first.
    for forms in by_definition.values():
        forms.sort(key=lambda folder: -(folder / "index.html").stat().st_size)
    rounds = (forms[place] for place in range(len(folders)) for forms in by_definition.values() if place < len(forms))
    return sorted(form for form, _ in zip(rounds, range(count)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--dsfr", type=pathlib.Path)
    parser.add_argument("--forms", type=int)
    parser.add_argument("--part", default="1/1", help="2/3: of three runs at once, the second")
    parser.add_argument("--keep", type=pathlib.Path)
    arguments = parser.parse_args()
    if missing := browser.missing():
        sys.exit(f"pages: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()

    def datapass(*options, **more):
        command = [arguments.binary, *options, "--project", str(arguments.project)]
        return subprocess.run(command, capture_output=True, text=True, **more)

    with browser.temporary() as folder:
        site = browser.compile_pages(
            arguments.binary, arguments.project, folder, arguments.dsfr, "--emit", "html,life"
        )
        pages, errors = check(site)
        print(f"pages: {pages} pages, {errors} errors of the Nu HTML checker ({time.monotonic() - start:.0f} s)", flush=True)
        start = time.monotonic()
        part, parts = map(int, arguments.part.split("/"))
        forms = chosen(site, arguments.forms)[part - 1 :: parts]
        with browser.served(browser.files(site)) as address, sync_playwright() as playwright:
            judge = Judge(site, address, browser.launch(playwright), arguments.keep)
            for path in ("index.html", "accessibilite.html"):
                judge.open(path)
                judge.look("opened")
            for path in sorted(site.glob("demandes/*/index.html")):
                judge.look_at_definition(str(path.relative_to(site)))
            refused = 0
            for form in forms:
                path = str(form.relative_to(site))
                example = datapass("example", "--form", form.name, "--complete")
                assert example.returncode == 0, example.stderr
                request = judge.look_at_form(f"{path}/index.html", json.loads(example.stdout))
                if request is not None:
                    verdict = datapass("validate", "--form", form.name, input=request)
                    if verdict.returncode != 0:
                        judge.tell("sent", "refused", verdict.stdout)
                judge.look_at_instruction(f"{path}/instruction.html", request)
                judge.open(f"{path}/questions.html")
                judge.look("opened")
            for folder in sorted(path.parent for path in site.glob("prolongations/*/index.html")):
                # Identifiers have underscores where addresses have hyphens.
                definition = folder.name.replace("-", "_")
                example = datapass("example", "--renewal", definition, "--complete")
                assert example.returncode == 0, example.stderr
                request = judge.look_at_form(f"{folder.relative_to(site)}/index.html", json.loads(example.stdout))
                if request is not None:
                    verdict = datapass("validate", "--renewal", definition, input=request)
                    if verdict.returncode != 0:
                        judge.tell("sent", "refused", verdict.stdout)
            for path in sorted(site.glob("messages/*/*.html")):
                judge.open(str(path.relative_to(site)))
                judge.look("opened")
    seconds = time.monotonic() - start
    for rule, count in judge.violations.most_common():
        print(f"pages: {rule}: {count}")
    if judge.incomplete:
        print(f"pages: {judge.incomplete} forms cannot be completed by themselves: they follow another request")
    count = sum(judge.violations.values())
    print(f"pages: {len(forms)} forms, {judge.states} states, {count} violations ({seconds:.0f} s)")
    sys.exit(1 if errors or count else 0)


main()
