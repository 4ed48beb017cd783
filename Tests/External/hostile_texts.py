"""Puts hostile texts wherever a text may stand, and looks with other programs at everything that is made of them.

    hostile_texts.py BINARY [--swift]

Each text fills every key of a definition, a form, a block, a vendor and an orientation. Compiled JSON must have it as it
is, JSON Schemas must be valid and have it too, pages must show it in Chromium and run nothing, pictures of kits must be
well-formed; Markdown must have no link or markup of it, and nothing that is printed a control character or a workflow
command. With `--swift`, compiled Swift is built (against the objects that `swift build` left beside BINARY) and must have
the texts at run time.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree

import jsonschema
import yaml

import browser

# What runs sets `window.ran`; a dialog would be seen too.
SCRIPT = "window.ran=1"
TEXTS = [
    "simple",
    f"</script><script>{SCRIPT}</script>",
    f"\"><img src=x onerror={SCRIPT}>",
    f"' autofocus onfocus={SCRIPT} x='",
    f"<a href=\"javascript:{SCRIPT}\">x</a>",
    f"--><script>{SCRIPT}</script><!--",
    f"</title></textarea></style></select><svg onload={SCRIPT}>",
    "\"]]>&lt;x&amp;y&#0;&#x1F600;&bogus;",
    "::error::x\n::error file=a::b\n##[error]c\r::warning::d",
    r"\(fatalError()) \u{0} \n \" \\",
    '"""#"""##""" #"x"# \\#(fatalError())',
    "*/ fatalError() /* // ///\nlet x = 1",
    "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)",
    "[clic](https://exemple.fr) ![image](https://exemple.fr/i.png) <https://exemple.fr> https://exemple.fr @nom #12",
    "`a` ``b`` **c** _d_ ~~e~~ | f | <b>g</b>\n# h\n- i\n> j\n1. k\n---\n| l |",
    "a\x1b[31mrouge\x1b]0;titre\x07 \x9b31m b", "zéro\0un\x01deux\x7ftrois\x85quatre",
    "a\u202eb\u2066c\u200fd\u200be\ufefff", "a\u2028b\u2029c", "a\rb\r\nc\nd", "e\u0301\u0301\u0301 \u0301x",
    "👩\u200d👩\u200d👧 \U0001F1EB\U0001F1F7 \U00010000 \ufffd", "%{form_name} %{x} %{ %% %s %@ {{x}} ${x} #{x}",
    "null", "true", "12", "~", "{a: b}", "a: b # c", "'", "\"", "\\", "long " * 4000,
]


def project(root):
    """Writes the project; JSON is YAML, whatever the texts are."""
    definitions, forms, blocks, vendors, providers, orientation = {}, {}, {}, {}, {}, {}
    for number, text in enumerate(TEXTS):
        name, uid, block, vendor, provider = (f"{kind}_{number}" for kind in ("texte", "forme", "mien", "editeur", "source"))
        uid = uid.replace("_", "-")
        blocks[block] = {"title": text, "intro": text, "fields": {
            f"courte_{number}": {"type": "text", "label": text, "hint": text, "example": text, "suggestions": [text]},
            f"longue_{number}": {"type": "long_text", "label": text, "hint": text},
            f"choix_{number}": {"type": "choice", "label": text, "options": {"un": text, "deux": "Deux"}},
            f"usages_{number}": {"type": "choices", "label": text, "options": {text: text, "autre": "Autre"}},
            f"liste_{number}": {"type": "list", "of": "text", "label": text, "optional": True},
            f"suite_{number}": {"type": "text", "label": text, "when": {f"courte_{number}": {"is": text}}},
        }}
        definitions[name] = {
            "name": text, "description": text, "provider": provider, "kind": "api", "link": text, "cgu_link": text,
            "support_email": text, "checkboxes": {f"case_{number}": {"label": text}},
            "scopes": [
                {"name": text, "value": "un", "group": text, "link": text},
                {"name": "Deux", "value": text, "group": text},
            ],
            "blocks": [
                {"name": "basic_infos", "title": text, "intro": text}, {"name": "contacts", "contacts": ["contact_metier"]},
                {"name": "scopes"}, {"name": block},
            ],
        }
        forms[uid] = {
            "definition": name, "name": text, "description": text, "introduction": text, "use_case": text,
            "service_provider_id": vendor,
            "steps": [{"name": "basic_infos"}, {"name": "contacts"}, {"name": "scopes"}, {"name": block}],
            "prefill": {"intitule": text, f"longue_{number}": text, f"liste_{number}": [text]},
        }
        vendors[vendor] = {"type": "editor", "name": text}
        providers[provider] = {"name": text, "link": text}
        orientation[name] = {
            "questions": {"qui": {"label": text, "hint": text, "answers": {"a": {"label": text, "outcome": "oui"}}}},
            "outcomes": {"oui": {"eligible": "yes", "text": text, "forms": [uid]}},
        }
    for path, content in {
        "authorization_definitions/a.yml": definitions, "authorization_request_forms/a.yml": forms, "blocks/a.yml": blocks,
        "service_providers.yml": vendors, "data_providers.yml": providers, "eligibility/a.yml": orientation,
    }.items():
        file = root / "definitions" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.safe_dump(content, allow_unicode=False, sort_keys=False, width=1 << 20))


def run(binary, root, *arguments, allowed=(0, 1)):
    done = subprocess.run([binary, *arguments], cwd=root, capture_output=True)
    assert done.returncode in allowed, f"{arguments}: exit {done.returncode}\n{done.stderr.decode()[:2000]}"
    return done.stdout.decode(), done.stderr.decode()


def strings(value):
    """Every text in a JSON value, names of members included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, member in value.items():
            yield name
            yield from strings(member)
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)


def judge_json(output):
    """The catalogue has each text wherever it was written."""
    catalog = json.loads((output / "json/catalog.json").read_bytes())
    entries, forms = catalog["definitions"], catalog["forms"]
    for number, text in enumerate(TEXTS):
        definition, form = entries[f"texte_{number}"], forms[f"forme-{number}"]
        assert definition["name"] == text and definition["description"] == text, (text, definition["name"])
        assert form["name"] == text and form["use_case"] == text, text
        # DataPass fills in `%{form_name}` there.
        assert form["introduction"] == text or "%{" in text, text
        count = list(strings(definition)).count(text) + list(strings(form)).count(text)
        assert count >= 12, f"{text!r}: {count} times in the catalogue"
    for path in sorted((output / "json-schema").rglob("*.json")):
        schema = json.loads(path.read_bytes())
        jsonschema.validators.validator_for(schema).check_schema(schema)
        if found := re.fullmatch(r"forme-(\d+)\.schema\.json", path.name):
            assert TEXTS[int(found[1])] in set(strings(schema)), path
    return len(TEXTS)


def shown(text):
    """What is left of a text once a browser has shown it: white space as one space, nothing that HTML cannot contain."""
    kept = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf") and c != "\ufffd")
    return re.sub(r"\s+", " ", kept).strip()


def judge_pages(binary, root, folder):
    """Nothing runs in any page, even without the page's policy, and each plain text is shown as it is."""
    from playwright.sync_api import sync_playwright

    site = browser.compile_pages(binary, root, folder)
    pages = sorted(site.glob("**/*.html"))
    pages = [page for page in pages if "dsfr" not in page.relative_to(site).parts]
    seen = {number: "" for number in range(len(TEXTS))}
    with sync_playwright() as playwright, browser.served(lambda *a, **k: browser.Files(*a, directory=str(site), **k)) as address:
        chromium = browser.launch(playwright)
        context = chromium.new_context(bypass_csp=True)
        page = context.new_page()
        troubles = []
        page.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        for path in pages:
            page.goto(f"{address}/{path.relative_to(site)}")
            assert page.evaluate("window.ran") is None, f"{path}: a text ran"
            assert not troubles, f"{path}: {troubles}"
            names = page.evaluate(
                "[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name))"
                ".filter((name) => name.startsWith('on') || name === 'style')"
            )
            assert not names, f"{path}: attributes {names}"
            if found := re.search(r"(?:forme-|texte_|texte-)(\d+)", str(path.relative_to(site))):
                seen[int(found[1])] += shown(page.evaluate("document.documentElement.textContent")) + "\n"
        chromium.close()
    count = 0
    for number, text in enumerate(TEXTS):
        if "<" in text or "&" in text or "%{" in text:
            continue
        assert shown(text) in seen[number], f"{text[:80]!r} is not shown"
        count += 1
    return len(pages), count


SWIFT = """
import FormSubmission
import Foundation

func texts<R: FormRequest>(of type: R.Type) -> [String] {
  var found = R.questions.fields.map(\\.label)
  for form in R.Form.allCases {
    for fact in form.facts.values { if case .text(let text) = fact { found.append(text) } }
    for answer in form.prefilled.data.values { if case .text(let text) = answer { found.append(text) } }
  }
  return found
}
var all: [String: [String]] = [:]
"""


def judge_swift(binary, output, folder):
    """The compiled Swift builds, and its strings are the texts."""
    sources = sorted((output / "swift").glob("*.swift"))
    types = [name for file in sources for name in re.findall(r"public struct (\w+Request): FormRequest", file.read_text())]
    assert len(types) == len(TEXTS), (len(types), len(TEXTS))
    program = folder / "main.swift"
    calls = "".join(f'all["{name}"] = texts(of: {name}.self)\n' for name in types)
    program.write_text(SWIFT + calls + "FileHandle.standardOutput.write(try JSONEncoder().encode(all))\n")
    products = binary.parent
    command = [
        "swiftc", "-swift-version", "6", "-enable-upcoming-feature", "InternalImportsByDefault", "-I", products / "Modules",
        "-o", folder / "program", program, *sources, *sorted((products / "FormSubmission.build").glob("*.swift.o")),
    ]
    built = subprocess.run(command, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr[-3000:]
    found = json.loads(subprocess.run([folder / "program"], capture_output=True, check=True).stdout)
    for number, text in enumerate(TEXTS):
        entry = found[f"Texte{number}Request"]
        assert entry.count(text) >= 7, f"{text[:80]!r}: {entry.count(text)} times at run time"
    return len(types)


# The texts of `TEXTS` that are Markdown, as they would be if nothing kept them from it.
MARKDOWN = re.compile(r"(?<!\\)!?(?<!\\)\[(?:clic|image)(?<!\\)\]\(|(?<![\\`])<(?:b|script|img|https:)|^(?:# h|- i|> j|1\. k)$", re.M)


def judge_printed(binary, root, before):
    """Nothing that is printed acts on a terminal or on a CI service, and Markdown has no markup of the texts."""
    commands = [["lint", "--info"], ["lint", "--info", "--lang", "en"], ["lint", "--format", "github"], ["lint", "--format", "gcc"], ["try"], ["template", "check"]]
    commands += [["template", "check", "--format", "markdown"], ["lint", "--fix", "--diff"], ["blocks"]]
    commands += [["diff", before, ".", "--format", style] for style in ("text", "markdown", "github", "json")]
    for style in ("json", "sarif", "gitlab", "junit", "checkstyle"):
        commands.append(["lint", "--info", "--format", style])
    for number in range(len(TEXTS)):
        commands += [["show", f"texte_{number}"], ["show", f"forme-{number}", "--format", "markdown"]]
        if number % 4 == 0:
            commands.append(["example", "--form", f"forme-{number}", "--complete"])
    for arguments in commands:
        texts = run(binary, root, *arguments, allowed=(0, 1, 2))
        # What is for programs has the texts as they are, escaped as its format asks.
        is_plain = arguments[0] != "example" and arguments[-1] not in ("json", "sarif", "gitlab", "junit", "checkstyle")
        for text in texts if is_plain else texts[1:]:
            for line in text.split("\n"):
                bad = {c for c in line if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cf") and c not in "\t\u200d"}
                assert not bad, f"{arguments}: {bad} in {line[:120]!r}"
                assert not line.lstrip().startswith(("::error::x", "::error file=a::", "::warning::d")), (arguments, line[:120])
                # The runner looks for the older form only where the line is no command of the newer.
                assert line.startswith("::") or "##[error" not in line, (arguments, line[:120])
        if "markdown" in arguments:
            plain = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", texts[0])
            found = MARKDOWN.search(plain)
            assert not found, f"{arguments}: {plain[max(0, found.start() - 60):found.end() + 60]!r}"
        if arguments[-1] in ("junit", "checkstyle"):
            xml.etree.ElementTree.fromstring(texts[0])
        if arguments[-1] in ("json", "sarif", "gitlab", "--complete"):
            json.loads(texts[0])
    return len(commands)


def judge_kits(binary, root, folder):
    """A kit's picture is well-formed XML without a script, and its pages run nothing."""
    for number in range(0, len(TEXTS), 6):
        run(binary, root, "template", "kit", f"forme-{number}", "--output", folder / f"kit-{number}", allowed=(0,))
    pictures = sorted(folder.glob("kit-*/**/*.svg"))
    for picture in pictures:
        names = {element.tag.rpartition("}")[2] for element in xml.etree.ElementTree.parse(picture).iter()}
        assert names <= {"svg", "path", "rect", "title", "g", "desc", "defs", "use"}, names
    return len(pictures)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--swift", action="store_true")
    options = parser.parse_args()
    binary = options.binary.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        root, output = folder / "project", folder / "output"
        project(root)
        before = folder / "before"
        global TEXTS
        TEXTS, texts = ["Avant"] * len(TEXTS), TEXTS
        project(before)
        TEXTS = texts
        run(binary, root, "compile", "--output", output, allowed=(0,))
        print(f"{judge_json(output)} texts in JSON and JSON Schemas")
        if options.swift:
            print(f"{judge_swift(binary, output, folder)} types in Swift")
        print(f"{judge_printed(binary, root, before)} commands print nothing that acts")
        print(f"{judge_kits(binary, root, folder)} pictures of kits")
        print("{} pages run nothing, {} texts are shown as they are".format(*judge_pages(binary, root, folder / "site")))


if __name__ == "__main__":
    main()
