"""Edits forms question by question in Chromium, and holds every state of their pages to what `datapass validate` says.

    editing.py BINARY PROJECT [--edits 40] [--rounds 6] [--part] [--plain 6] [--seed 1] [--forms UID,UID]

A form is opened where its site sends requests. Its questions are typed, ticked, unticked and given files, rightly and wrongly,
at each limit; between them one goes to the next step and back by the page’s buttons, by the browser’s and from the summary,
reads the page again, sends the request and takes it up again. After each edit, what the page would post is kept, and whether
it would: `validate --from form` must refuse it for the same reasons, in the same words, and deem the same questions asked
and needed. Some of those states are then given to the page as it is without a script, which may hold back only what is
refused, and must post what has the same verdict.

One goes on, round by round, until all that the language lists has been met both kept and broken (`language.py`); with
`--part`, for one round.
"""

import argparse
import collections
import json
import pathlib
import random
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import candidates
import unscripted
from language import Coverage
from posts import Posts
from questions import Questions
from receiver import Receiver
from verdicts import Verdicts

# What the page says and shows, and what it would post: as a text, which takes less time to hand over. Among the posts are some
# with answers that tell what the validator asks: one that no question accepts where it is asked, none where one is needed.
# Whether the request would be sent is tried, but nothing is sent, and nothing kept that says it was.
LOOK = """async ({ alone, together, needed, boxes, groups }) => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const fields = new Map(JSON.parse(demande.dataset.form).fields.map((field) => [field.name, field]));
  const shown = () => all("#demande [data-field]").filter((group) => !group.hidden && group.type !== "hidden");
  const lines = () => Object.fromEntries(shown().map((group) => [
    group.dataset.field, Array.from(group.querySelectorAll(":scope > .fr-messages-group > .fr-message"), (line) => line.textContent)
  ]).filter(([, own]) => own.length > 0));
  const before = lines();

  const post = async (change) => {
    const data = new FormData(demande);
    change(data);
    const bytes = new Uint8Array(await new Response(data).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  };
  const spoil = (data, name) => {
    const { type } = fields.get(name);
    if (type === "document") data.delete(name);
    else data.set(["list", "choices", "scopes"].includes(type) ? `${name}[]` : name, "\\0");
  };
  const probes = [await post((data) => {
    for (const name of together) spoil(data, name);
    for (const name of [...needed, ...boxes]) data.delete(name);
  })];
  for (const name of alone) probes.push(await post((data) => spoil(data, name)));
  for (const scope of groups) probes.push(await post((data) => data.set("scopes[]", scope)));
  const answered = Array.from(new FormData(demande)).filter(([, value]) => value instanceof File ? value.name : value.trim());
  const found = {
    before, probes, post: await post(() => {}), posted: answered.map(([name]) => name.replace("[]", "")),
    shown: shown().map(({ dataset }) => dataset.field),
    order: all("#demande [data-field]").map(({ dataset }) => dataset.field),
    rows: Object.fromEntries(shown().map((group) => {
      const rows = Array.from(group.querySelectorAll('[data-part="row"] input'), ({ value }, place) => value.trim() && place + 1);
      return [group.dataset.field, rows.filter((number) => number)];
    }).filter(([, rows]) => rows.length > 0)),
    required: needed.filter((name) => document.querySelector(`#demande [data-field="${name}"] :is(input, select, textarea)`).required),
    groups: all("[data-scope-group]").filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.scopeGroup),
  };

  const kept = [localStorage, sessionStorage].map((storage) => Object.entries(storage));
  addEventListener("submit", (event) => {
    found.sends = !event.defaultPrevented;
    event.preventDefault();
  }, { once: true });
  HTMLFormElement.prototype.requestSubmit.call(demande);
  for (const [place, storage] of [localStorage, sessionStorage].entries()) {
    storage.clear();
    for (const [key, value] of kept[place]) storage.setItem(key, value);
  }
  found.told = all("#erreurs li").map((item) => {
    const target = document.getElementById(decodeURIComponent(item.querySelector("a")?.hash.slice(1) ?? ""));
    return [target?.closest("[data-field]").dataset.field ?? "", item.textContent];
  });
  found.after = lines();
  return JSON.stringify(found);
}"""


class State:
    """What a page was at one moment, as `LOOK` found it; its posts are places in `Posts`."""

    def __init__(self, found, was_told, log, held):
        self.found, self.was_told, self.log, self.held = found, was_told, log, held
        # What was sent for good; then, what `validate` says, and what of it is refused.
        self.sent = self.violations = self.faults = None


class Editor:
    """One form that is edited; what is seen of it is judged later, all at once."""

    def __init__(self, page, address, uid, chance, posts, tried):
        self.page, self.uid, self.chance, self.posts = page, uid, chance, posts
        self.watch = browser.Watch(page)
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{address}/formulaires/{uid}/index.html")
        self.questions = Questions(page, uid)
        self.form = self.questions.form
        self.states, self.steps, self.log = [], [], []
        self.told = set()
        asked, needed, boxes = candidates.conditions(self.form)
        # What other conditions ask about is changed alone.
        named = [name for name in asked if candidates.operands(name, self.form)]
        groups = self.form.get("scope_groups", [])
        self.probes = {
            "alone": named, "together": [name for name in asked if name not in named],
            "needed": [name for name in needed if name not in asked], "boxes": list(boxes),
            "groups": [group["scopes"][0] for group in groups],
        }
        self.answers = {field["name"]: candidates.answers(field, self.form) for field in self.form["fields"]}
        self.answers |= {box["name"]: [["1"], []] for box in self.form["boxes"]}
        # Conditions and most rules are about these.
        self.first = {"scopes", *asked, *(name for name in self.answers if candidates.operands(name, self.form))}
        # How many answers to each question were tried, here and in other forms.
        self.tried = tried

    def run(self, edits):
        self.look()
        self.mend()
        for number in range(edits):
            self.edit()
            if number % 5 == 4:
                self.wander()
            if number % 7 == 6:
                self.mend()
        self.mend()
        self.send()
        assert self.watch.complaints == [], self.watch.complaints

    def edit(self):
        """Answers a question that is shown with what was not tried yet, if there is something; then, mostly, rightly."""
        shown, here = self.questions.shown(), self.questions.shown(here=True)
        share = {name: self.tried[self.key(name)] / len(self.answers[name]) for name in shown}
        # What is asked on a condition may not be asked for long; to go elsewhere takes a while.
        name = min(shown, key=lambda name: share[name] - 0.2 * (name in self.first) - 0.2 * (name in here) + 0.2 * self.chance.random())
        answers = self.answers[name]
        answer = answers[self.tried[self.key(name)]] if share[name] < 1 else self.chance.choice(answers)
        self.tried[self.key(name)] += 1
        self.answer(name, answer)
        if name in (told for told, _ in self.states[-1].found["told"]) and self.chance.random() < 0.6:
            self.answer(name, answers[0])

    def key(self, name):
        """Forms ask the same, and so share what was tried; but each has its own rules between scopes."""
        return (self.uid, name) if name == "scopes" else name

    def answer(self, name, answer):
        if name not in self.questions.shown(here=True):
            self.go(self.questions.places[name], self.questions.blocks[name])
        self.log.append(f"{name} = {answer}")
        self.questions.answer(name, answer)
        self.look()

    def look(self):
        found = json.loads(self.page.evaluate(LOOK, self.probes))
        found["post"] = self.posts.add(found["post"])
        found["probes"] = [self.posts.add(probe) for probe in found["probes"]]
        held = {name: values for name, values in self.questions.held().items() if name in found["shown"]}
        self.states.append(State(found, self.told, list(self.log[-6:]), held))
        self.told = set(found["after"])

    def mend(self):
        """Corrects what the page says is wrong, until it says nothing."""
        for round in range(8):
            told = list(dict.fromkeys(name for name, _ in self.states[-1].found["told"]))
            for name in told:
                if name in self.states[-1].found["shown"]:
                    self.answer(name, self.answers[name][0] if round < 2 else self.chance.choice(self.answers[name]))
            if self.states[-1].found["sends"]:
                return

    # How one moves.

    def wander(self):
        way = self.chance.choice(["next", "next", "previous", "back", "reload", "reload", "further", "send"])
        before = self.questions.held()
        files = self.questions.files
        if way in ("next", "previous"):
            self.press(way)
        elif way == "back" and self.questions.depth > 0:
            self.log.append("back")
            self.page.go_back()
            self.questions.depth -= 1
        elif way == "reload":
            self.log.append("reload")
            self.page.reload()
            self.questions.forget_files()
            self.told = set()
        elif way == "further":
            self.log.append("away and back")
            self.page.goto("about:blank")
            self.page.go_back()
            self.questions.forget_files()
            self.told = set()
        elif way == "send":
            self.send()
        self.page.wait_for_selector("#demande", state="attached")
        after = self.questions.held()
        for name in before:
            if name not in files:
                assert before[name] == after.get(name), f"{self.where()}: {name} held {before[name]}, now {after.get(name)}"
        # What a step has told is looked at again with the next edit too.
        if self.chance.random() < 0.5:
            self.look()

    def press(self, part):
        """Presses a button of the step: the page goes on if nothing in the step is refused."""
        button = self.page.locator(f'[data-part="{part}"]:visible')
        if button.count() != 1:
            return self.go(self.chance.choice(self.questions.steps))
        here = self.questions.here()
        self.log.append(part)
        button.click()
        moved = self.questions.here() != here
        if part == "next":
            # A block that was opened from the summary is looked at alone.
            self.steps.append((len(self.states) - 1, self.questions.fields_of(here), moved, list(self.log[-6:])))
        self.questions.depth += moved

    def go(self, place, block=None):
        if block and self.chance.random() < 0.2 and self.questions.change(block):
            self.log.append(f"change {block}")
            return
        self.log.append(f"go to {place}")
        self.questions.go(place)

    def send(self):
        """Sends the request for good, where that may be done; goes back and takes it up again."""
        self.look()
        if not self.states[-1].found["sends"]:
            return
        self.go("synthese")
        count = len(Receiver.received)
        self.page.click('#synthese [data-part="submit"]')
        self.page.wait_for_selector("h1:text-is('Reçu')")
        assert len(Receiver.received) == count + 1
        self.states[-1].sent = self.posts.keep(Receiver.received[-1][2])
        self.log.append("send, take up again")
        self.page.go_back()
        self.page.click('[data-part="resume"]')
        self.page.wait_for_selector('[data-part="restart"]')
        self.questions.forget_files()
        self.questions.depth = 0
        self.told = set()

    def where(self):
        return f"{self.uid}: {'; '.join(self.log[-6:])}"


def live(project, address, folder):
    """A copy of a project whose pages send requests to an address."""
    shutil.copytree(project, folder, ignore=shutil.ignore_patterns(".build", ".git", "generated"))
    (folder / "datapass.yml").write_text(f"version: 1\naddresses:\n  submission: {address}/demandes\n")
    return folder


def compiled(binary, project, folder):
    """The pages without the design system, which says nothing of answers."""
    subprocess.run([binary, "compile", project, "--emit", "html", "--output", folder], check=True, stdout=subprocess.DEVNULL)
    return folder / "html"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--edits", type=int, default=40, help="of each form in a round")
    parser.add_argument("--rounds", type=int, default=6, help="at most")
    parser.add_argument("--part", action="store_true", help="one round, whatever it meets")
    parser.add_argument("--plain", type=int, default=6, help="states of each form without a script")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="")
    options = parser.parse_args()
    if missing := browser.missing():
        sys.exit(f"editing: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    coverage = Coverage(options.binary)
    with browser.temporary() as folder, browser.served(Receiver) as receiver, sync_playwright() as playwright:
        project = live(options.project, receiver, folder / "project")
        site = compiled(options.binary, project, folder / "out")
        forms = options.forms.split(",") if options.forms else sorted(path.parent.name for path in site.glob("formulaires/*/index.html"))
        posts = Posts(options.binary, project, folder / "posts")
        verdicts = Verdicts(posts, coverage)
        chromium = browser.launch(playwright)
        editors, plain, tried = [], [], collections.Counter()
        with browser.served(browser.files(site)) as address:
            for place, uid in enumerate(forms):
                context = chromium.new_context(locale="fr-FR")
                context.set_default_timeout(10_000)
                unscripted.bare(context)
                chance = random.Random(options.seed * 1_000_003 + place)
                editors.append(Editor(context.new_page(), address, uid, chance, posts, tried))
            for _ in range(1 if options.part else options.rounds):
                for editor in editors:
                    try:
                        editor.run(options.edits)
                    except Exception as error:
                        verdicts.tell(editor.uid, editor.log[-6:], str(error)[:1500])
                posts.validate()
                for editor in editors:
                    verdicts.judge(editor)
                if verdicts.faults or not coverage.lacking:
                    break
            for editor in editors:
                plain += unscripted.send(chromium, address, editor, options.plain, posts)
            posts.validate()
            for case in plain:
                case.judge(posts, verdicts)
        chromium.close()
    states = sum(len(editor.states) for editor in editors)
    sends = sum(state.found["sends"] for editor in editors for state in editor.states)
    lacking = coverage.lacking
    for words in [] if options.part else lacking:
        print(f"not met: {words}")
    print(
        f"editing: {len(editors)} forms, {states} states ({sends} to be sent), {posts.count} posts, {len(plain)} without a script, "
        f"{len(coverage.wanted) - len(lacking)} of {len(coverage.wanted)} met, {verdicts.faults} disagreements"
    )
    sys.exit(1 if verdicts.faults or (lacking and not options.part) else 0)


if __name__ == "__main__":
    main()
