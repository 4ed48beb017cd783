"""Makes vendors' forms again, and compares them with those that people wrote.

    templates.py BINARY [CHECKOUT] [--forms N]

Without a checkout only the questions of the terminal are tried, on a copy of this repository's `definitions/`. With one (a
folder with DataPass's `config/`), each vendor's form is taken out of it, with its wordings and, where it is the vendor's
only one, the vendor; answers that say what it says are given to `template new`; what the new form resolves to must be what
the old one did. Forms whose texts others share are passed over, since they cannot be taken out. Values of the vault are not
compared, but the fields that have some are.
"""

import argparse
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import termios

CONTACT = re.compile(r"(.+)_(type|email|given_name|family_name|phone_number|job_title)$")
# What the vendor's own answer is called, by the field that it fills.
NAMED = {"intitule": "intitule", "description": "projet", "cadre_juridique_nature": "cadre_juridique"}
# Secrets that must not come out anywhere.
SECRETS = {"email": "secret@vendor-secret.example", "given_name": "Secretgiven", "family_name": "Secretfamily", "phone_number": "06 39 98 76 54"}


def run(tool, *arguments):
    return subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True)


def catalog(tool, project, output):
    shutil.rmtree(output, ignore_errors=True)
    done = run(tool, "compile", project, "--emit", "json", "--output", output)
    assert done.returncode == 0, done.stderr
    return json.loads((output / "json/catalog.json").read_text())


def writable_copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("expected", "generated"))
    for path in [target, *target.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def take_out(path, name, indent):
    """Whether an entry was there; None where others use its texts."""
    lines = path.read_text().split("\n")
    head = " " * indent + name + ":"
    start = next((place for place, line in enumerate(lines) if line.rstrip().startswith(head)), None)
    if start is None:
        return False
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
        end += 1
    if re.search(r":\s*&[\w-]+", "\n".join(lines[start:end])):
        return None
    while not lines[end - 1].strip():
        end -= 1
    if end < len(lines) and not lines[end].strip() and start and not lines[start - 1].strip():
        end += 1
    path.write_text("\n".join(lines[:start] + lines[end:]))
    return True


def vendor_answers(form, vendor):
    """What a vendor would have answered to get this form."""
    prefill = dict(form["initialize_with"] or {})
    contacts = {}
    for field in list(prefill):
        match = CONTACT.match(field)
        if match:
            contacts.setdefault(match[1], {})[match[2]] = SECRETS.get(match[2], prefill[field])
            del prefill[field]
    steps = [step["name"] for step in form["steps"]]
    config = form["scopes_config"] or {}
    wanted = {
        "definition": form["definition"], "uid": form["uid"], "name": form["name"], "description": form["description"],
        "introduction": form["written_introduction"], "use_case": form["use_case"], "single_page": not steps,
        "scopes": prefill.pop("scopes", None), "displayed": config.get("displayed"), "disabled": config.get("disabled"),
        "scopes_editable": "scopes" in steps, "modalities_editable": "modalities" in steps,
        "modalities": prefill.pop("modalities", None), "public": form["public"],
    }
    for field, question in NAMED.items():
        wanted[question] = prefill.pop(field, None)
    wanted["answers"] = prefill or None
    siret = vendor.get("siret") or ""
    provider = {"id": vendor["id"], "name": vendor["name"], "siret": siret if re.fullmatch(r"\d{14}", siret) else None}
    present = lambda values: {key: value for key, value in values.items() if value is not None}
    return present({"service_provider": present(provider), "contacts": contacts or None, "forms": [present(wanted)]})


def page(form, vendor):
    """The page before a form, as it is shared: without the names of its vendor and software."""
    return (form["introduction"] or "").replace(vendor["name"], "%vendor").replace(form["name"] or "", "%form")


def differences(old, new):
    deferred = {path.split("/")[2] for path in old.get("deferred", {})}
    found = []
    for key in ["name", "description", "introduction", "definition", "use_case", "service_provider", "public",
                "startable_by_applicant", "default", "single_page_view", "steps", "static_blocks", "scopes_config"]:
        left, right = old.get(key), new.get(key)
        same = left.strip() == right.strip() if isinstance(left, str) and isinstance(right, str) else left == right
        if not same:
            found.append((key, left, right))
    before, after = old["initialize_with"] or {}, new["initialize_with"] or {}
    for field in sorted(set(before) | set(after)):
        hidden = field in deferred or (CONTACT.match(field) and CONTACT.match(field)[2] in SECRETS)
        if (field in before) != (field in after) or (not hidden and before[field] != after[field]):
            found.append((field, before.get(field), after.get(field)))
    return found


def check_forms(tool, checkout, most, work):
    project, output = work / "project", work / "output"
    writable_copy(checkout, project)
    known = catalog(tool, project, output)
    vendors = {name: dict(vendor, id=name) for name, vendor in known["service_providers"].items()}
    pages = [page(form, vendors[form["service_provider"]]) for form in known["forms"].values()
             if form.get("service_provider") in vendors]
    equal = skipped = 0
    failures = []
    for uid, form in known["forms"].items():
        vendor = vendors.get(form.get("service_provider"))
        if vendor is None or vendor.get("type", "editor") != "editor" or equal + len(failures) >= most:
            continue
        writable_copy(checkout, project)
        folder = project / "config/authorization_request_forms"
        taken = [take_out(path, uid, 0) for path in sorted(folder.iterdir())]
        # A page of its own beside steps is never shown: a form that has both was begun in another manner.
        if None in taken or (form["single_page_view"] and form["steps"]):
            skipped += 1
            continue
        wordings = project / "config/locales/authorization_request_forms.fr.yml"
        if wordings.exists():
            take_out(wordings, uid.replace("-", "_"), 4)
        if not any(other != uid and entry.get("service_provider") == vendor["id"] for other, entry in known["forms"].items()):
            take_out(project / "config/service_providers.yml", vendor["id"], 2)
        own = bool(form["introduction"]) and pages.count(page(form, vendor)) == 1
        text = form["introduction"].replace("%", "%%") if own else None
        answers = vendor_answers(dict(form, uid=uid, written_introduction=text), vendor)
        file = work / "answers.json"
        file.write_text(json.dumps(answers, ensure_ascii=False))
        done = run(tool, "template", "new", file, "--project", project, "--no-kit")
        if done.returncode:
            failures.append((uid, done.stderr))
            continue
        texts = [done.stdout, done.stderr] + [path.read_text() for path in project.rglob("*.yml")]
        for secret in SECRETS.values():
            assert not any(secret in text for text in texts), f"{uid}: {secret} came out"
        found = differences(form, catalog(tool, project, output)["forms"][uid])
        again = run(tool, "template", "new", file, "--project", project, "--no-kit", "--diff")
        assert again.stdout == "", f"{uid}: a second run would change\n{again.stdout}"
        if found:
            failures.append((uid, found))
        else:
            equal += 1
    for uid, what in failures:
        print(f"{uid}: {what}")
    print(f"{equal} forms made again as they were, {len(failures)} not, {skipped} passed over")
    return failures


class Conversation:
    """A command in a terminal: what it said, and how it ended."""

    def __init__(self, arguments, lines, ends=False):
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(arguments[0], arguments)
        # Without echo, what is read from the terminal is what the command said.
        settings = termios.tcgetattr(terminal)
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(terminal, termios.TCSANOW, settings)
        os.write(terminal, ("\n".join(lines) + "\n").encode() + (b"\x04" if ends else b""))
        said = b""
        while True:
            try:
                part = os.read(terminal, 1 << 16)
            except OSError:
                break
            if not part:
                break
            said += part
        _, status = os.waitpid(pid, 0)
        self.text = said.decode().replace("\xa0", " ")
        self.code = os.waitstatus_to_exitcode(status)


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check_dialogue(tool, work):
    """Answers given in a terminal, wrong ones and questions first; then the same given up, and refused at the end."""
    project = work / "own"
    root = pathlib.Path(__file__).resolve().parents[2]
    writable_copy(root / "definitions", project / "definitions")
    lines = [
        "", "api_particulie", "API Particulier", "?", "Bêta Logiciels", "123", "21750001600018", "21750001600019", "nobody", "secret@vendor-secret.example", "?", "", "",
        "zéro", "612345678", "01 99 00 12 34", "", "Bêta Cantine", "Calcule le prix des repas",
        "tarif", "tarification_municipale_enfance", "Le prix des repas", "?", "Le logiciel calcule le prix des repas", "",
        "cnaf_quotient_familia", "cnaf_quotient_familial", "peut-être", "o", "zut", "", "",
    ]
    command = [tool, "template", "new", "--project", str(project), "--no-kit"]
    before = files(project)

    for language, answers, ends in [("fr", lines, True), ("fr", lines + ["?", "n"], False), ("en", lines[:11], True)]:
        given_up = Conversation([*command, "--lang", language], answers, ends)
        assert given_up.code == 1, given_up.text
        assert {"fr": "rien n’a été écrit", "en": "nothing was written"}[language] in given_up.text, given_up.text
        # The lines themselves, as a patch.
        assert ends or "\n+++ b/" in given_up.text.replace("\r", ""), given_up.text
        assert files(project) == before, given_up.text

    french = Conversation([*command, "--lang", "fr", "--diff"], lines)
    for words in ["Quel est le nom de l’éditeur ?", "montrées ? (o/n, facultatif)", "cochées ? (séparées par des virgules, facultatif)", "france_connect (Avec FranceConnect)", "Entrée passe la question", "zéro du début"]:
        assert words in french.text, f"{words}: {french.text}"
    assert french.code == 0 and files(project) == before, french.text

    done = Conversation([*command, "--lang", "en"], lines + ["yes"])
    assert done.code == 0, done.text
    for words in ["14 digits", "check digit does not match", "not an e-mail address", "not a phone number", "leading zero",
                  "did you mean", "neither yes nor no", "The vendor’s name.", "What is the vendor’s name?",
                  "This is what will be written", "beta_logiciels: new vendor", "to add to the vault:"]:
        assert words in done.text, f"{words}: {done.text}"
    assert done.text.index("to add to the vault:") < done.text.index("Write it?"), done.text
    for listed in ["    tarification_municipale_enfance", "    cnaf_quotient_familial ", "    api_particulier "]:
        assert done.text.count(listed) == 1, f"{listed}: {done.text}"
    forms = "".join(path.read_text() for path in (project / "definitions").rglob("*.yml"))
    assert "api-particulier-beta-logiciels-beta-cantine:" in forms, done.text
    assert "vendor-secret" not in forms and "vendor-secret" not in done.text
    assert "name: \"?\"" not in forms and "name: ?" not in forms

    # HubEE asks for no technical contact; the national form is a way of access of another API, and wants a SIRET.
    beginning = ["Gamma Logiciels", "", "", "Gamma Cantine", "Calcule le prix des repas", "tarification_municipale_enfance"]
    late = ["api_particulier", *beginning, "Le prix des repas", "Le logiciel calcule le prix", "", "", "", "formulaire_qf", ""]
    done = Conversation([*command, "--lang", "en"], [*late, "", "13002526500013", "yes"])
    assert done.code == 0, done.text
    assert done.text.index("make this one necessary") < done.text.index("SIRET?", done.text.index("necessary")), done.text
    named = Conversation([*command, "--lang", "en"], ["formulaire_qf", *beginning[:1], "", "13002526500013"], ends=True)
    assert "an answer is required" in named.text and named.text.count("SIRET?") == 2, named.text
    print("forms made from answers in a terminal, and given up four times")


def check_imports(tool, work):
    """A table imported again and again: what is told of the import before, and what is kept of it."""
    project = work / "imports"
    root = pathlib.Path(__file__).resolve().parents[2]
    writable_copy(root / "definitions", project / "definitions")
    mapping, record = project / "colonnes.yml", project / "colonnes.yml.import.json"
    mapping.write_text("""columns:
  service_provider.name: nom
  contacts.contact_technique.email: courriel
  contacts.contact_technique.phone_number: téléphone
  forms.name: logiciel
  forms.scopes: données
constants:
  forms.definition: api_particulier
  forms.use_case: tarification_municipale_enfance
  forms.intitule: Le prix des repas
  forms.projet: Le logiciel calcule le prix des repas
""")
    header, one, two = "nom;courriel;téléphone;logiciel;données\n", "Un;{};0199001234;A;cnaf_quotient_familial\n", "Deux;b@deux.example;0199001235;B;cnaf_quotient_familial\n"

    def imported(text, *options):
        table = work / "table.csv"
        table.write_text(text)
        return run(tool, "template", "import", table, "--mapping", mapping, "--project", project, "--lang", "en", *options)

    first = imported(header + one.format("secret@un.example") + two, "--diff")
    assert first.returncode == 0 and not record.exists(), first.stderr
    first = imported(header + one.format("secret@un.example") + two)
    assert first.returncode == 0 and "@" not in record.read_text(), first.stderr
    known = json.loads(record.read_text())
    assert len(known["forms"]) == 2 and all(re.fullmatch("[0-9a-f]{4}", value) for value in known["vault"].values()), known
    before = files(project)
    again = imported(header + one.format("secret@un.example") + two)
    assert again.returncode == 0 and files(project) == before and "again" not in again.stdout + again.stderr, again.stdout
    imported(header + one.format("autre@un.example"), "--diff")
    assert files(project) == before
    changed = imported(header + one.format("autre@un.example"))
    assert "to add to the vault again" in changed.stdout and "api_particulier_un_contact_technique_email" in changed.stdout, changed.stdout
    assert "api-particulier-deux-b" in changed.stderr and changed.returncode == 0, changed.stderr
    after = files(project)
    assert [path for path in after if after[path] != before.get(path)] == [record.relative_to(project)], "only the record"
    told = imported(header + one.format("autre@un.example"))
    assert "again" not in told.stdout and "deux" not in told.stderr, told.stdout + told.stderr
    record.write_text("{")
    damaged = imported(header + one.format("secret@un.example"))
    assert damaged.returncode == 0 and "cannot be read" in damaged.stderr and json.loads(record.read_text())["forms"], damaged.stderr
    print("a table imported six times: what changed is told once")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("checkout", nargs="?", type=pathlib.Path)
    parser.add_argument("--forms", type=int, default=10_000)
    options = parser.parse_args()
    tool = str(pathlib.Path(options.tool).resolve())
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        check_dialogue(tool, work)
        check_imports(tool, work)
        failures = check_forms(tool, options.checkout, options.forms, work) if options.checkout else []
    return 1 if failures else 0


sys.exit(main())
