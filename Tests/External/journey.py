"""Asks for a use case of API Particulier as an applicant who has nothing but a keyboard.

    journey.py BINARY

The pages are those of this repository's `definitions/`. Where they send requests, they are filled from the definition's
page to the conditions of use, with JavaScript and without, on a wide screen and on a telephone's: nothing but keys is
pressed, and each element that takes the focus must be in sight. What a server on this machine receives must be valid for
`datapass validate`. With JavaScript, wrong answers are given first, and the page is read again half way. Where the pages
are a mockup, nothing may leave them: what they show and give to download must be valid too.
"""

import datetime
import functools
import json
import pathlib
import shutil
import subprocess
import sys
import time

from playwright.sync_api import sync_playwright

import browser
import projects
from receiver import Receiver

DEFINITION = "demandes/api-particulier/index.html"
UID = "api-particulier-aides-sociales-ccas"
FORM = f"formulaires/{UID}/index.html"
WIDTHS = {1280: 900, 390: 844}

# What is asked of those who fill the form; all else is written already.
ANSWERS = {
    "description": "Les familles demandent une aide au guichet ; le quotient familial en fixe le montant.",
    "maquette_projet": ("maquette.pdf", "application/pdf", b"%PDF-1.7\n"),
    "destinataire_donnees_caractere_personnel": "Agents habilités du CCAS & élus",
    "duree_conservation_donnees_caractere_personnel": "48",
    "duree_conservation_donnees_caractere_personnel_justification": "Délai de recours,\nprolongé deux fois.",
    "modalities": ["params"],
    "scopes": ["cnaf_quotient_familial", "cnaf_enfants"],
    "terms_of_service_accepted": ["1"],
    "data_protection_officer_informed": ["1"],
}
for contact in ("contact_metier", "contact_technique", "delegue_protection_donnees"):
    ANSWERS |= {
        f"{contact}_email": f"{contact}@exemple.gouv.fr".replace("_", "."),
        f"{contact}_phone_number": "06 12 34 56 70",
        f"{contact}_family_name": "O’Neil",
        f"{contact}_given_name": "Maëlle",
        f"{contact}_job_title": "Cheffe de \"projet\"",
    }

# What is answered at first, and refused.
MISTAKES = {
    "description": "",
    "duree_conservation_donnees_caractere_personnel_justification": "",
    "contact_metier_email": "contact.metier.exemple.gouv.fr",
    "contact_technique_family_name": "",
    "data_protection_officer_informed": [],
}

FOCUSED = """() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const label = element.labels && element.labels[0];
  // Boxes and buttons of the design system are drawn by their labels.
  const drawn = label && ["checkbox", "radio"].includes(element.type) ? label.getBoundingClientRect() : box;
  const style = getComputedStyle(element);
  return {
    tag: element.tagName,
    id: element.id,
    // Rows of a set have one name.
    name: (element.name ?? "").replace("[]", ""),
    type: element.type ?? "",
    value: element.value ?? "",
    checked: element.checked === true,
    invalid: element.getAttribute("aria-invalid") === "true",
    text: element.textContent.trim().replace(/\\s+/g, " "),
    inside: element !== document.body,
    visible: element.checkVisibility({ visibilityProperty: true }) && drawn.width > 0 && drawn.height > 0 &&
      drawn.bottom > 0 && drawn.top < innerHeight && drawn.right > 0 && drawn.left < innerWidth,
    ring: style.outlineStyle !== "none" || Boolean(label) || element.tagName === "BODY",
  };
}"""

ANSWERED = """() => Array.from(new FormData(document.getElementById("demande")))
  .filter(([, value]) => typeof value === "string").map(([name, value]) => [name, value])"""

JUDGE = """([submission, today]) =>
  window.datapass.judge(JSON.parse(document.getElementById("demande").dataset.form), submission, "submit", today)"""


class Keyboard:
    """A page of which one presses keys only."""

    def __init__(self, page):
        self.page = page
        self.watch = browser.Watch(page)
        self.stops = 0

    def focused(self):
        return self.page.evaluate(FOCUSED)

    def press(self, key):
        self.page.keyboard.press(key)

    def tab(self, key="Tab"):
        """The next element that takes the focus; it must be one that can be seen to have it."""
        self.press(key)
        self.stops += 1
        found = self.focused()
        if found["inside"]:
            assert found["visible"], f"the focus is out of sight: {found}"
            assert found["ring"], f"nothing shows where the focus is: {found}"
        return found

    def reach(self, wanted, key="Tab"):
        """Goes on to the element of which something holds."""
        for _ in range(400):
            found = self.tab(key)
            if wanted(found):
                return found
        raise AssertionError(f"cannot be reached by {key} from {self.page.url}: the focus is on {found}")

    def follow(self, text):
        """Goes on to a link or button by its text, and presses it."""
        self.reach(lambda found: found["tag"] in ("A", "BUTTON") and found["text"] == text)
        self.press("Enter")

    def answer(self, found, answers):
        """Answers the question that has the focus, if it is one and has an answer."""
        name, kind = found["name"], found["type"]
        if name not in answers or not name:
            return
        answer = answers[name]
        if kind == "checkbox":
            if found["checked"] != (found["value"] in answer):
                self.press("Space")
        elif kind == "radio":
            # One of a set takes the focus: its arrows lead to the others.
            for _ in range(10):
                found = self.focused()
                if found["value"] in answer:
                    break
                self.press("ArrowDown")
            if not self.focused()["checked"]:
                self.press("Space")
        elif kind == "file":
            with self.page.expect_file_chooser() as chooser:
                self.press("Enter" if self.focused()["tag"] == "BUTTON" else "Space")
            file, content_type, content = answer
            chooser.value.set_files({"name": file, "mimeType": content_type, "buffer": content})
        elif kind.startswith("select"):
            for _ in range(40):
                if self.focused()["value"] == answer:
                    break
                self.press("ArrowDown")
        elif found["value"] != answer:
            self.press("Control+a")
            self.press("Delete")
            self.page.keyboard.type(answer)
        if kind != "file" and kind not in ("checkbox", "radio"):
            value = self.focused()["value"]
            assert value == answer, f"{name}: {value!r} was written instead of {answer!r}"

    def fill(self, answers, until):
        """Answers what one comes past, up to a button, and presses that."""
        for _ in range(400):
            found = self.tab()
            if found["tag"] == "BUTTON" and found["text"] == until:
                self.press("Enter")
                return
            self.answer(found, answers)
        raise AssertionError(f"« {until} » cannot be reached from {self.page.url}")


class Journey:
    def __init__(self, binary, project, site_address, context):
        self.binary = binary
        self.project = project
        self.address = site_address
        self.page = context.new_page()
        self.page.set_default_timeout(15_000)
        # Files are not kept: the browser asks whether to leave them behind.
        self.page.on("dialog", lambda dialog: dialog.accept())
        self.keys = Keyboard(self.page)

    def datapass(self, *options, text=None):
        command = [self.binary, *options, "--project", str(self.project)]
        return subprocess.run(command, capture_output=True, input=text, text=True)

    def verdict(self, submission):
        run = self.datapass("validate", "--form", UID, "--format", "json", text=json.dumps(submission))
        return json.loads(run.stdout)

    def begin(self):
        """From the page of the definition to the form: who asks, what for, which card."""
        keys = self.keys
        self.page.goto(f"{self.address}/{DEFINITION}")
        for link in (
            "Une collectivité ou une administration",
            "Demander l’accès aux données",
            "Nos propres développeurs",
            "Instruire les aides sociales d’un CCAS",
        ):
            before = self.page.url
            keys.follow(link)
            # Each leads to the next question: on a busy machine, the keys that follow would be faster.
            self.page.wait_for_function("before => location.href !== before", arg=before)
        keys.reach(lambda found: found["tag"] == "A" and found["text"] == "Aides sociales des CCAS")
        keys.press("Enter")
        self.page.wait_for_url(f"**/{FORM}**")
        keys.follow("Débuter ma demande")

    def visible_problems(self):
        """The messages beside fields, by question."""
        return self.page.evaluate(
            """() => Object.fromEntries(Array.from(document.querySelectorAll("[data-field]"), (group) => [
              group.dataset.field,
              Array.from(group.querySelectorAll(".fr-message--error"), (message) => message.textContent),
            ]).filter(([, messages]) => messages.length > 0))"""
        )

    def correct(self, button, names, refused):
        """Wrong answers are refused where they stand, with a link to each; led there, one writes the right ones."""
        page, keys = self.page, self.keys
        left = list(names)
        while left:
            focused = page.evaluate("() => document.activeElement.id")
            assert focused == "erreurs", f"the focus is on #{focused}, not on what is wrong"
            alert = page.locator("#erreurs [role=alert]")
            assert alert.locator("li").count() == len(left), alert.inner_text()
            shown = self.visible_problems()
            assert sorted(shown) == sorted(left), f"{shown} beside the fields, not {left}"
            for name in left:
                words, = shown[name]
                assert words.rstrip(".").lower() == refused[name].rstrip(".").lower(), (words, refused[name])
            found = keys.reach(lambda found: found["tag"] == "A")
            keys.press("Enter")
            found = keys.focused()
            assert found["name"] == left[0] and found["invalid"], f"the link leads to {found}, not to {left[0]}"
            assert found["visible"], f"the field is out of sight: {found}"
            keys.answer(found, ANSWERS)
            keys.tab()
            assert left[0] not in self.visible_problems(), f"{left[0]} is right and still refused"
            left.pop(0)
            keys.fill({}, button)

    def refusals(self, request):
        """What the validator says of the mistakes; the judge of the page must say the same of them."""
        spoiled = json.loads(json.dumps(request))
        for name, answer in MISTAKES.items():
            if isinstance(answer, list):
                del spoiled[name]
            elif answer == "":
                del spoiled["data"][name]
            else:
                spoiled["data"][name] = answer
        verdict = self.verdict(spoiled)
        found = {tuple(v[key] for key in ("path", "code")) for v in verdict["violations"]}
        today = datetime.date.today().isoformat()
        judged = self.page.evaluate(JUDGE, [spoiled, today])
        assert {(v["path"], v["code"]) for v in judged} == found, (judged, found)
        assert self.page.evaluate(JUDGE, [request, today]) == [], "the judge of the page refuses what is right"
        return {v["path"].rsplit("/", 1)[1]: v["message"] for v in verdict["violations"]}

    def answer_steps(self, refused, reload_at):
        """All steps up to the synthesis; the page is read again at one of them."""
        page, keys = self.page, self.keys
        steps = page.locator('[data-part="step"]').count()
        for step in range(1, steps + 1):
            assert page.locator(f"#etape-{step}").is_visible()
            names = page.evaluate(
                """(id) => Array.from(document.querySelectorAll(`#${id} [data-field]`), (g) => g.dataset.field)""",
                f"etape-{step}",
            )
            wrong = [name for name in names if name in MISTAKES]
            if step == 2:
                keys.follow("Contenu")
                assert keys.focused()["id"] == "contenu", "the link to the content leads elsewhere"
                assert page.locator(f"#etape-{step}").is_visible(), "the link to the content leads out of the step"
            if step == reload_at:
                self.reload()
            keys.fill(ANSWERS | MISTAKES, "Suivant")
            if wrong:
                self.correct("Suivant", wrong, refused)
            where = keys.focused()
            assert where["tag"] == "H2", f"after step {step} the focus is not on the title of the next: {where}"
        assert page.locator("#synthese").is_visible()

    def reload(self):
        page, keys = self.page, self.keys
        before = page.evaluate(ANSWERED)
        title = page.title()
        page.reload()
        assert page.evaluate(ANSWERED) == before, "the draft is not what was written"
        assert page.title() == title, "another part of the form is shown"
        notice = page.locator("[role=status]").inner_text()
        assert "brouillon" in notice and "joignez-les de nouveau" in notice, notice
        # Back to the file, and on again.
        for _ in range(2):
            if page.locator("#champ-maquette_projet").is_visible():
                break
            keys.follow("Précédent")
        keys.fill({"maquette_projet": ANSWERS["maquette_projet"]}, "Suivant")
        while page.title() != title:
            keys.fill({}, "Suivant")

    def accept(self, refused):
        """The boxes of the synthesis, one of them forgotten at first; then the request is sent."""
        button = "Soumettre la demande d’habilitation"
        self.keys.fill(ANSWERS | MISTAKES, button)
        self.correct(button, ["data_protection_officer_informed"], refused)

    def sent(self, receiver):
        """The request that the server received."""
        self.page.wait_for_function("() => document.title === 'Reçu'")
        (path, content_type, body), = receiver.received
        receiver.received.clear()
        assert path == "/demandes?source=pages" and content_type.startswith("multipart/form-data; boundary="), content_type
        for name, answer in ANSWERS.items():
            value = answer[2] if isinstance(answer, tuple) else answer[0] if isinstance(answer, list) else answer
            value = value if isinstance(value, bytes) else value.replace("\n", "\r\n").encode()
            # A posted name is either that of the question or, with brackets, that of a set.
            assert name.encode() in body and value in body, f"{name} was not posted"
        with browser.temporary() as folder:
            file = folder / "body"
            file.write_bytes(body)
            run = self.datapass("validate", str(file), "--form", UID, "--from", "form")
        assert run.returncode == 0, run.stdout + run.stderr

    def finish(self):
        complaints = self.keys.watch.take()
        assert not complaints, complaints
        self.page.close()


def with_script(journey, receiver):
    page = journey.page
    journey.begin()
    refused = journey.refusals(request_of(journey))
    assert set(refused) == set(MISTAKES), refused
    journey.answer_steps(refused, reload_at=3)
    journey.accept(refused)
    journey.sent(receiver)
    # Answers of an address, but for those about people, and only where there is no draft.
    page.goto(f"{journey.address}/{FORM}")
    page.evaluate("() => localStorage.clear()")
    page.goto(f"{journey.address}/{FORM}?intitule=Un%20projet&contact_metier_email=a@exemple.fr&terms_of_service_accepted=1")
    assert page.locator("[name=intitule]").input_value() == "Un projet"
    assert page.locator("[name=contact_metier_email]").input_value() == ""
    assert not page.locator("[name=terms_of_service_accepted]").is_checked()
    journey.finish()


def request_of(journey):
    """The request that all answers make, beside what the form gives."""
    run = journey.datapass("example", "--form", UID, "--prefilled")
    request = json.loads(run.stdout)
    for name, answer in ANSWERS.items():
        if isinstance(answer, tuple):
            file, content_type, content = answer
            document = {"filename": file, "content_type": content_type, "byte_size": len(content)}
            request.setdefault("documents", {})[name] = [document]
        elif answer == ["1"]:
            request[name] = True
        elif name.startswith("duree") and answer.isdigit():
            request["data"][name] = int(answer)
        else:
            request["data"][name] = answer[0] if name.endswith("_type") else answer
    verdict = journey.verdict(request)
    assert verdict["violations"] == [], verdict
    return request


def without_script(journey, receiver):
    """All questions stand in one page. What the browser refuses by itself is never sent."""
    page, keys = journey.page, journey.keys
    journey.begin()
    button = "Soumettre la demande d’habilitation"
    keys.fill(ANSWERS | {"contact_metier_email": "contact"}, button)
    found = keys.focused()
    assert found["name"] == "contact_metier_email", f"the browser leads to {found}"
    assert not receiver.received, "a wrong address was sent"
    keys.answer(found, ANSWERS)
    keys.fill({}, button)
    journey.sent(receiver)
    journey.finish()


def mockup(journey):
    page, keys = journey.page, journey.keys
    journey.begin()
    requests = []
    page.on("request", lambda request: requests.append(request))
    refused = journey.refusals(request_of(journey))
    journey.answer_steps(refused, reload_at=None)
    journey.accept(refused)
    assert keys.focused()["id"] == "envoi-titre"
    with page.expect_download() as download:
        keys.follow("Télécharger la demande")
    downloaded = json.loads(pathlib.Path(download.value.path()).read_text())
    assert downloaded == json.loads(page.locator('[data-part="source"]').text_content()), "another request is shown"
    verdict = journey.verdict(downloaded)
    assert verdict["violations"] == [], verdict
    with page.expect_popup() as popup:
        keys.follow("La voir comme l’instructeur")
    review = popup.value
    watch = browser.Watch(review)
    cell = review.locator('[data-part="written"][data-field="description"]')
    review.wait_for_function("""() => document.querySelector('[data-field="description"]')?.textContent.length > 5""")
    assert cell.text_content() == ANSWERS["description"]
    assert not watch.take()
    review.close()
    # The design system draws some icons only when they are first shown.
    own = [request for request in requests if request.method == "GET" and f"{journey.address}/dsfr/" in request.url]
    sent = [request.url for request in requests if request not in own and not request.url.startswith("blob:")]
    assert not sent, f"a mockup asked the network for {sent}"
    assert page.evaluate("() => localStorage.length + sessionStorage.length") == 0, "a mockup keeps something"
    journey.finish()


def main():
    binary = sys.argv[1]
    if missing := browser.missing():
        sys.exit(f"journey: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    with browser.temporary() as folder, browser.served(Receiver) as receiver, sync_playwright() as playwright:
        sites = {}
        for name, configuration in (
            ("live", f"version: 1\naddresses:\n  submission: {receiver}/demandes?source=pages\n"),
            ("mockup", "version: 1\n"),
        ):
            project = folder / name
            shutil.copytree(projects.ROOT / "definitions", project / "definitions")
            (project / "datapass.yml").write_text(configuration)
            sites[name] = (project, browser.compile_pages(binary, project, project / "generated"))
        chromium = browser.launch(playwright)
        runs = [("live", width, True, with_script) for width in WIDTHS]
        runs += [("live", width, False, without_script) for width in WIDTHS]
        runs += [("mockup", 390, True, mockup)]
        for name, width, has_script, walk in runs:
            start = time.monotonic()
            project, site = sites[name]
            with browser.served(browser.files(site)) as address:
                context = chromium.new_context(
                    viewport={"width": width, "height": WIDTHS[width]},
                    java_script_enabled=has_script,
                    locale="fr-FR",
                )
                journey = Journey(binary, project, address, context)
                walk(journey, Receiver) if name == "live" else walk(journey)
                context.close()
            script = "with" if has_script else "without"
            print(
                f"journey: {name}, {width} px, {script} JavaScript: {journey.keys.stops} stops of the focus"
                f" ({time.monotonic() - start:.0f} s)",
                flush=True,
            )
        chromium.close()


main()
