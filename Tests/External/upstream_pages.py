"""Reads the questions of a checkout's pages in Chromium, and holds them to what upstream's own pages ask.

    upstream_pages.py BINARY CHECKOUT

`upstream_pages.txt` lists, by form and step, the questions of upstream's views in their order: `*` for those that must be
answered as the page opens, `?` for those that appear later, and the options. Their words are looked up in the checkout's locale
files as upstream's form builder does. `Documentation/pages-upstream.md` says where both pages differ on purpose.
"""

import html
import json
import pathlib
import re
import sys

import yaml
from playwright.sync_api import sync_playwright

import browser

LISTED = pathlib.Path(__file__).with_suffix(".txt")

# Each block of a step with its questions as they stand, then the boxes to tick at the end.
ASKED = """() => Array.from(document.querySelectorAll('[data-part="step"] [data-block], #synthese'), (block) => ({
  name: block.dataset.block ?? block.id,
  title: (block.querySelector(":scope > h3") ?? block.closest("section").parentElement.querySelector("h2").firstChild).textContent,
  intro: block.querySelector(":scope > .fr-text--lg")?.textContent ?? "",
  questions: Array.from(block.querySelectorAll("[data-field]"), (group) => {
    const controls = Array.from(group.querySelectorAll("input:not([type=hidden]), select, textarea"));
    const own = group.querySelector(":scope > legend, :scope > label");
    return {
      name: group.dataset.field,
      isHidden: group.hidden,
      isRequired: controls.some((control) => control.required),
      label: Array.from(own.childNodes).find((node) => node.nodeType === Node.TEXT_NODE).textContent,
      hint: own.querySelector(".fr-hint-text")?.textContent ?? "",
      options: controls.flatMap((control) => Array.from(control.options ?? (group.tagName === "FIELDSET" ? [control] : [])))
        .map((option) => option.value).filter((value) => value !== ""),
    };
  }),
}))"""


class Tolerant(yaml.SafeLoader):
    """As Psych: a merge of what is no mapping stays aside."""

    def flatten_mapping(self, node):
        merge = "tag:yaml.org,2002:merge"
        node.value = [(key, value) for key, value in node.value if key.tag != merge or not isinstance(value, yaml.ScalarNode)]
        super().flatten_mapping(node)


class Words:
    """The texts of a checkout's locale files, as upstream's form builder looks them up."""

    def __init__(self, checkout):
        self.files = [
            yaml.load((checkout / f"config/locales/{name}.fr.yml").read_text(), Tolerant)["fr"]
            for name in ("authorization_request_forms", "activerecord")
        ]

    def text(self, place, *path):
        node = self.files[place]
        for key in path:
            node = node.get(key) if isinstance(node, dict) else None
        return str(node) if isinstance(node, (str, int)) else None

    def wording(self, uid, definition, key):
        sections = (uid.replace("-", "_"), definition, "default")
        return next(filter(None, (self.text(0, "authorization_request_forms", s, *key.split(".")) for s in sections)), None)

    def label(self, uid, definition, name):
        sections = (f"authorization_request/{definition}", "authorization_request")
        own = (self.text(1, "activerecord", "attributes", section, name) for section in sections)
        return self.wording(uid, definition, f"{name}.label") or next(filter(None, own), None)


def plain(text):
    """A text without markup, marks of obligation and the choices of typography."""
    text = html.unescape(re.sub(r"<[^>]*>", "", text or "")).replace("’", "'").replace("\u00a0", " ")
    return re.sub(r"\s+", " ", re.sub(r"\(optionnel\)|\*\s*$", "", text.strip())).strip()


PERSON = r"(\w+)_family_name\* \1_given_name\* \1_email\* \1_phone_number\* \1_job_title\*"
SERVICE = r"(\w+)_email\* \1_phone_number\*"


def line(block):
    """A block as the list has it: the five questions about a person in one word, the two about a service too."""
    questions = []
    for question in block["questions"]:
        mark = "?" if question["isHidden"] else "*" if question["isRequired"] else ""
        options = f"={'|'.join(question['options'])}" if question["options"] and question["name"] != "scopes" else ""
        questions.append(question["name"] + mark + options)
    return f"  {block['name']}: " + re.sub(SERVICE, r"\1:service*", re.sub(PERSON, r"\1:person*", " ".join(questions)))


def offered(form, definition):
    """The scopes that upstream's page shows, by groups in the order in which they first appear."""
    config = form["scopes_config"]
    shown = [
        scope for scope in definition["scopes"]
        if scope["value"] not in config.get("hide", []) and scope["value"] in (config.get("displayed") or [scope["value"]])
    ]
    groups = list(dict.fromkeys(scope["group"] for scope in shown))
    return [scope["value"] for group in groups for scope in shown if scope["group"] == group]


def differences(blocks, uid, catalog, words):
    """Where the words of a page are not those of the locale files, or its scopes others."""
    form = catalog["forms"][uid]
    definition = form["definition"]
    for block in blocks:
        for question in block["questions"]:
            if question["name"] == "scopes" and question["options"] != offered(form, catalog["definitions"][definition]):
                yield f"{uid}: other scopes, or in another order: {question['options']}"
        wanted = [
            ("title", block["title"], words.wording(uid, definition, f"{block['name']}.title")),
            ("subtitle", block["intro"], words.wording(uid, definition, f"{block['name']}.subtitle")),
        ]
        for question in block["questions"]:
            name = question["name"]
            wanted.append((f"label of {name}", question["label"], words.label(uid, definition, name)))
            if hint := words.wording(uid, definition, f"{name}.hint"):
                wanted.append((f"hint of {name}", question["hint"], hint))
        for what, ours, theirs in wanted:
            if theirs is not None and plain(ours) != plain(theirs):
                yield f"{uid}, {block['name']}: {what}: {plain(ours)!r}, upstream {plain(theirs)!r}"


def main():
    binary, checkout = sys.argv[1], pathlib.Path(sys.argv[2])
    if missing := browser.missing():
        sys.exit(f"upstream_pages: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    listed = LISTED.read_text()
    forms = re.findall(r"^(\S+)$", listed, re.M)
    words, faults, found, count = Words(checkout), [], "", 0
    with browser.temporary() as folder, sync_playwright() as playwright:
        site = browser.compile_pages(binary, checkout, folder, None, "--emit", "json,html")
        catalog = json.loads((folder / "json/catalog.json").read_text())
        chromium = browser.launch(playwright)
        with browser.served(browser.files(site)) as address:
            page = chromium.new_context(locale="fr-FR").new_page()
            watch = browser.Watch(page)
            for uid in forms:
                page.goto(f"{address}/formulaires/{uid}/index.html")
                blocks = page.evaluate(ASKED)
                found += "\n".join([uid, *map(line, blocks)]) + "\n"
                count += sum(len(block["questions"]) for block in blocks)
                faults += differences(blocks, uid, catalog, words)
            faults += watch.take()
        chromium.close()
    if found != listed:
        ours, theirs = found.splitlines(), listed.splitlines()
        faults += [f"only here: {text}" for text in ours if text not in theirs]
        faults += [f"only upstream: {text}" for text in theirs if text not in ours] or ["another order of forms or steps"]
    print("\n".join(faults))
    print(f"upstream_pages: {len(forms)} forms, {count} questions, {len(faults)} differences")
    sys.exit(1 if faults else 0)


main()
