"""Walks through live forms at random, as people do, and holds the pages to what they promise.

    walks.py BINARY PROJECT [--walks 100] [--seed 1] [--forms UID,UID]

A walk opens a form, perhaps by a link that answers something, then types, ticks, changes its mind, opens a second tab, goes
away and comes back, reads the page again, in any order. After each step every tab must show what was written last, or say
what another tab has written. At the end the request is sent as it is or, more often, completed. What the page lets go must name
its form and be accepted by `datapass validate --from form`; what it holds back must be refused.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
from filling import FILL
from receiver import Receiver

# The questions that can be answered now, with the kind of their control.
QUESTIONS = """() => Array.from(document.querySelectorAll("#demande [data-field]"), (group) => {
  const controls = Array.from(group.querySelectorAll("input, select, textarea")).filter((c) => !c.disabled && c.type !== "hidden");
  const kind = controls.length === 0 || group.type === "hidden" || group.closest("#synthese") ? null : controls[0].type;
  return { name: group.dataset.field, kind, ids: controls.map((c) => c.id), hidden: group.hidden };
}).filter(({ kind, hidden }) => kind && !hidden)"""

# Writes as a person does: one control, then what the browser tells the page of it.
WRITE = """([id, value]) => {
  const control = document.getElementById(id);
  if (control.type === "checkbox" || control.type === "radio") return void control.click();
  if (control.tagName === "SELECT") {
    const options = Array.from(control.options).filter((option) => option.value);
    control.value = options[value.length % options.length].value;
  } else control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}"""

# What each question holds, without those that are not asked now and files.
HELD = """() => Object.fromEntries(Array.from(document.querySelectorAll("#demande [data-field]")).filter(
  (group) => group.type !== "hidden" && !group.closest("#synthese")
).map((group) => [group.dataset.field, Array.from(group.querySelectorAll("input, select, textarea")).filter(
  (control) => !["hidden", "file"].includes(control.type)
).flatMap((control) => ["checkbox", "radio"].includes(control.type) ? (control.checked ? [control.value] : []) : [control.value])]))"""

TOLD = """() => Array.from(document.querySelectorAll('[data-part="other"]'), (place) => place.closest("[data-field]").dataset.field)"""

SHOWN = """() => {
  const wrong = [];
  for (const group of document.querySelectorAll("#demande [data-field]")) {
    if (group.type === "hidden") continue;
    const controls = Array.from(group.querySelectorAll("input, select, textarea")).filter((c) => c.type !== "hidden");
    if (group.hidden && controls.some((c) => !c.disabled)) wrong.push(`${group.dataset.field}: hidden, but sent`);
  }
  return wrong;
}"""

# What the browser would post, to be posted from here where the page holds it back.
ENTRIES = """() => Array.from(new FormData(demande)).map(([name, value]) => value instanceof File
  ? [name, null, value.name, value.type, value.size] : [name, value])"""

WORDS = ["12", "Des repas & du pain", "prenom.nom@exemple.gouv.fr", "06 12 34 56 78", "https://exemple.gouv.fr/texte", "2027-01-31",
         "21750001600019", " blancs ", "", "0", "40"]


class Walk:
    def __init__(self, binary, project, address, chromium, uid, example, chance):
        self.binary, self.project, self.address, self.uid, self.example = binary, project, address, uid, example
        self.chance = chance
        self.context = chromium.new_context(locale="fr-FR")
        self.tabs = []
        # What was written last, by question.
        self.written = {}
        self.log = []

    def open(self, query=""):
        page = self.context.new_page()
        page.set_default_timeout(15_000)
        page.watch = browser.Watch(page)
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{self.address}/formulaires/{self.uid}/index.html{query}")
        self.tabs.append(page)
        return page

    def run(self):
        query = self.chance.choice(["", "", "?intitule=Du%20lien&scopes[]=aucune&operational_acceptance_done=true", "?description=Du%20lien"])
        page = self.open(query)
        for _ in range(self.chance.randint(4, 14)):
            page = self.step(page)
            self.check(page)
        self.send(page)
        for tab in self.tabs:
            assert tab.watch.complaints == [], tab.watch.complaints
        self.context.close()

    def step(self, page):
        action = self.chance.choices(
            ["write", "tab", "switch", "reload", "back", "go", "link"], [10, 1, 2, 1, 2, 3, 1]
        )[0]
        self.log.append(action)
        if action == "write":
            self.write(page)
        elif action == "tab" and len(self.tabs) < 3:
            return self.open()
        elif action == "switch":
            return self.chance.choice(self.tabs)
        elif action == "reload":
            page.reload()
        elif action == "link":
            page.goto("about:blank")
            page.goto(f"{self.address}/formulaires/{self.uid}/index.html?intitule=Autre%20lien")
        elif action == "back":
            page.goto(f"{self.address}/accessibilite.html")
            page.go_back()
            page.wait_for_selector("#demande", state="attached")
        elif action == "go":
            place = self.chance.choice(page.evaluate("""() => Array.from(document.querySelectorAll('[data-part="step"], #synthese'), (s) => s.id)"""))
            page.evaluate("(id) => { location.hash = id; }", place)
        return page

    def write(self, page):
        questions = page.evaluate(QUESTIONS)
        question = self.chance.choice(questions)
        if question["kind"] == "file":
            return
        page.evaluate(WRITE, [self.chance.choice(question["ids"]), self.chance.choice(WORDS)])
        self.log[-1] += f" {question['name']}"
        self.written[question["name"]] = page.evaluate(HELD)[question["name"]]

    def check(self, page):
        # Other tabs hear of it in a task of their own.
        page.evaluate("() => new Promise((done) => setTimeout(done, 30))")
        for place, tab in enumerate(self.tabs):
            held, told = tab.evaluate(HELD), tab.evaluate(TOLD)
            for name, values in self.written.items():
                if name in told or held.get(name) == values:
                    continue
                raise AssertionError(f"tab {place + 1}: {name} holds {held.get(name)}, written was {values}")
            assert tab.evaluate(SHOWN) == [], tab.evaluate(SHOWN)

    def send(self, page):
        if self.chance.random() < 0.7:
            page.evaluate(FILL, self.example)
        elif self.chance.random() < 0.5:
            page.evaluate("""() => { for (const box of document.querySelectorAll('#synthese input[type="checkbox"]')) box.checked = true; }""")
        page.evaluate("(id) => { location.hash = id; }", "synthese")
        page.evaluate("() => new Promise((done) => setTimeout(done))")
        entries = page.evaluate(ENTRIES)
        before = len(Receiver.received)
        page.click('#synthese [data-part="submit"]')
        page.wait_for_function("() => !document.getElementById('demande') || document.getElementById('erreurs').textContent !== ''")
        sent = len(Receiver.received) > before
        post = Receiver.received[-1][2] if sent else multipart(entries)
        run = subprocess.run([self.binary, "validate", "--from", "form", "--project", self.project, "-"], input=post, capture_output=True)
        words = run.stdout.decode()
        assert f"formulaire {self.uid} :" in words.replace("\u00a0", " "), words
        said = "sends" if sent else "holds back: " + page.locator("#erreurs").inner_text()
        assert (run.returncode == 0) == sent, f"the page {said}\nbut validate says: {words}"
        self.sent = sent


def multipart(entries):
    lines = []
    for name, value, *file in entries:
        head = f'--x\r\nContent-Disposition: form-data; name="{name}"'
        if file:
            filename, content_type, size = file
            lines.append(f'{head}; filename="{filename}"\r\nContent-Type: {content_type}\r\n\r\n{"0" * size}\r\n')
        else:
            lines.append(f"{head}\r\n\r\n{value}\r\n")
    return ("".join(lines) + "--x--\r\n").encode()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--walks", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="")
    options = parser.parse_args()
    if missing := browser.missing():
        sys.exit(f"walks: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    faults, sent = 0, 0
    with browser.temporary() as folder, browser.served(Receiver) as receiver, sync_playwright() as playwright:
        project = folder / "project"
        shutil.copytree(options.project, project, ignore=shutil.ignore_patterns(".build", ".git", "generated"))
        (project / "datapass.yml").write_text(f"version: 1\naddresses:\n  submission: {receiver}/demandes\n")
        site = browser.compile_pages(options.binary, project, folder / "out")
        forms = [path.parent.name for path in sorted(site.glob("formulaires/*/index.html")) if " action=" in path.read_text()]
        forms = options.forms.split(",") if options.forms else forms
        chromium = browser.launch(playwright)
        with browser.served(browser.files(site)) as address:
            for number in range(options.walks):
                chance = random.Random(options.seed * 1_000_003 + number)
                uid = chance.choice(forms)
                example = subprocess.run(
                    [options.binary, "example", "--form", uid, "--complete", "--project", project], capture_output=True, check=True
                ).stdout
                walk = Walk(options.binary, project, address, chromium, uid, json.loads(example), chance)
                try:
                    walk.run()
                    sent += walk.sent
                except Exception as error:
                    faults += 1
                    print(f"walk {number} ({uid}: {', '.join(walk.log)}): {str(error)[:1500]}", flush=True)
                    walk.context.close()
        chromium.close()
    print(f"walks: {options.walks} walks, {sent} requests sent, {faults} faults")
    sys.exit(1 if faults else 0)


main()
